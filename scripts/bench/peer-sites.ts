import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A page of a measure as the other programs get it: a title and Markdown. */
export interface PeerPage {
  id: string;
  title: string;
  markdown: string;
}

export interface Peer {
  name: string;
  /** npm packages with their versions; none for a program that is on the machine */
  packages: Readonly<Record<string, string>>;
  /** why it cannot be measured here; `null` where it can */
  missing: () => string | null;
  /** settings of the site, by file */
  settings: Readonly<Record<string, string>>;
  /** where a page's file stands, and what stands before its text */
  page: (page: PeerPage) => { file: string; text: string };
  /** commands after one another, in the site's folder; the folder that they fill is `out` */
  commands: readonly (readonly string[])[];
  out: string;
}

const node = (script: string, ...args: string[]) => [process.execPath, script, ...args];
const titled = ({ title, markdown }: PeerPage) =>
  `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}`;
const inPackages = () => null;
const PAGEFIND = '1.5.2';
const pagefind = (out: string) =>
  node('node_modules/pagefind/lib/runner/bin.cjs', '--site', out, '--force-language', 'ja');

/** Other programs for sites of Markdown, each set up as its guide says, with a full-text search. */
export const PEERS: readonly Peer[] = [
  {
    name: 'Starlight',
    packages: { astro: '7.3.4', '@astrojs/starlight': '0.42.4' },
    missing: inPackages,
    settings: {
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'plan', locales: { root: { label: 'ja', lang: 'ja' } }, sidebar: [{ label: 'top', link: '/' }] })] });
`,
      'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    },
    page: (page) => ({ file: `src/content/docs/measures/${page.id}.md`, text: titled(page) }),
    commands: [node('node_modules/astro/bin/astro.mjs', 'build', '--silent')],
    out: 'dist',
  },
  {
    name: 'bare Astro',
    packages: { astro: '7.3.4', pagefind: PAGEFIND },
    missing: inPackages,
    settings: {
      'astro.config.mjs': 'export default {};\n',
      'src/content.config.ts': `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
export const collections = { pages: defineCollection({ loader: glob({ pattern: '**/*.md', base: './text' }) }) };
`,
      'src/pages/measures/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="ja"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head><body><main><h1>{entry.data.title}</h1><Content /></main></body></html>
`,
    },
    page: (page) => ({ file: `text/${page.id}.md`, text: titled(page) }),
    commands: [node('node_modules/astro/bin/astro.mjs', 'build', '--silent'), pagefind('dist')],
    out: 'dist',
  },
  {
    name: 'VitePress',
    packages: { vitepress: '1.6.4' },
    missing: inPackages,
    settings: {
      '.vitepress/config.mjs': `export default { title: 'plan', lang: 'ja', ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' } } };
`,
    },
    page: (page) => ({
      file: `measures/${page.id}.md`,
      // Its pages are Vue templates, in which braces are code.
      text: titled({ ...page, markdown: page.markdown.replaceAll('{{', '{ {') }),
    }),
    commands: [node('node_modules/vitepress/bin/vitepress.js', 'build')],
    out: '.vitepress/dist',
  },
  {
    name: 'Eleventy',
    packages: { '@11ty/eleventy': '3.1.8', pagefind: PAGEFIND },
    missing: inPackages,
    settings: {
      'text/_includes/page.njk': `<html lang="ja"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>
`,
      'text/text.json': '{ "layout": "page.njk" }\n',
      'eleventy.config.mjs':
        "export default () => ({ dir: { input: 'text', output: 'dist' }, markdownTemplateEngine: false });\n",
    },
    page: (page) => ({ file: `text/measures/${page.id}.md`, text: titled(page) }),
    commands: [node('node_modules/@11ty/eleventy/cmd.cjs', '--quiet'), pagefind('dist')],
    out: 'dist',
  },
  {
    name: 'Hugo',
    packages: { pagefind: PAGEFIND },
    missing: () => {
      try {
        execFileSync('hugo', ['version'], { stdio: 'ignore' });
        return null;
      } catch {
        return 'not on this machine (Debian: hugo)';
      }
    },
    settings: {
      'hugo.toml': "baseURL = 'https://plan.example/'\nlanguageCode = 'ja'\ntitle = 'plan'\n",
      'layouts/_default/baseof.html':
        '<html lang="ja"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main>{{ block "main" . }}{{ end }}</main></body></html>\n',
      'layouts/_default/single.html':
        '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}\n',
      'layouts/_default/list.html':
        '{{ define "main" }}{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}\n',
      'layouts/index.html': '{{ define "main" }}<h1>plan</h1>{{ end }}\n',
    },
    page: (page) => ({ file: `content/measures/${page.id}.md`, text: titled(page) }),
    commands: [['hugo', '--quiet', '--destination', 'dist'], pagefind('dist')],
    out: 'dist',
  },
];

/** Lays the peer's site with these pages into a folder and installs its packages there. */
export function layOutPeer(folder: string, peer: Peer, pages: Iterable<PeerPage>): void {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of Object.entries(peer.settings)) write(file, text);
  for (const page of pages) {
    const { file, text } = peer.page(page);
    write(file, text);
  }
  write(
    'package.json',
    JSON.stringify({ private: true, type: 'module', dependencies: peer.packages }),
  );
  if (Object.keys(peer.packages).length === 0) return;
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: resolve(folder),
    stdio: 'inherit',
  });
}

/** The pages of a written plan: each measure's own text and its sheets of every year, as one text. */
export function* peerPages(
  root: string,
  ids: Iterable<string>,
  years: readonly number[],
): Generator<PeerPage> {
  for (const id of ids) {
    const [, front = '', body = ''] =
      /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(read(root, `measures/${id}.md`)) ?? [];
    const sheets = years.map((year) => `# ${year}年度\n\n${read(root, `sheets/${year}/${id}.md`)}`);
    yield {
      id,
      title: /名称: (.*)/.exec(front)?.[1] ?? id,
      markdown: [body, ...sheets].join('\n\n'),
    };
  }
}

function read(root: string, file: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
