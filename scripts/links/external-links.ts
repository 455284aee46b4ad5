import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { markedDocuments } from '../../src/plan/marked-documents.ts';
import type { ContentDocuments } from '../../src/source/documents.ts';

/** A place in the content that names an address of another site. */
export interface LinkPlace {
  /** below the content folder */
  file: string;
  line: number;
}

/** What YAML holds as a link: up to a blank, a quote or the bracket of a list. */
const IN_YAML = /https?:\/\/[^\s"'<>,[\]]+/g;

/**
 * The addresses of other sites that the content names, sorted, each with every place where it stands:
 * links in texts, and addresses in front matter and YAML files. Left out are the site's own address
 * and patterns with a gap to be filled (`{ファイル}`).
 *
 * @param files files of the content folder, below it
 */
export function externalLinks(
  root: string,
  files: readonly string[],
  documents: ContentDocuments,
  siteUrl: URL | null,
): Map<string, LinkPlace[]> {
  const found = new Map<string, LinkPlace[]>();
  const add = (written: string, file: string, line: number) => {
    const url = /^https?:\/\//i.test(written) ? URL.parse(written) : null;
    if (url === null || /[{}]|%7B/i.test(written)) return;
    if (siteUrl !== null && url.href.startsWith(siteUrl.href)) return;
    // A place within a page is its browser's business.
    url.hash = '';
    const places = found.get(url.href) ?? [];
    if (!places.some((place) => place.file === file && place.line === line))
      places.push({ file, line });
    found.set(url.href, places);
  };
  for (const { file, text } of markedDocuments(documents))
    for (const { url, line } of text.links) add(url, file, line);
  for (const file of files) {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    const end = file.endsWith('.yaml') ? lines.length : frontMatterEnd(file, lines);
    // A comment shows how something is written; nobody follows it.
    for (const [index, line] of lines.slice(0, end).entries())
      for (const [url] of line.replace(/(?:^|\s)#.*$/, '').matchAll(IN_YAML))
        add(url, file, index + 1);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function frontMatterEnd(file: string, lines: readonly string[]): number {
  if (!/\.mdx?$/.test(file) || lines[0]?.trim() !== '---') return 0;
  return lines.findIndex((line, index) => index > 0 && line.trim() === '---');
}

/** Markdown and YAML files of a content folder; what lies behind symbolic links is not content. */
export function contentTexts(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx?|yaml)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
