import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms of src/, in the order in which data flows; a file imports from its own room or an earlier one. */
const ROOMS = [
  'vocabulary',
  'schemas',
  'source',
  'plan',
  'page-reads',
  'import',
  'summaries',
  'content-edits',
  'changes',
  'workbooks',
  'collections',
  'charts',
  'text',
  'furigana',
  'interface',
  'open-data',
  'styleguide',
  'sharing',
  'hosting',
  'paper',
  'search',
  'search-page',
  'components',
  'layouts',
  'pages',
];

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));

describe('the structure of src/', () => {
  it('has no room that the order does not name', () => {
    const rooms = new Set(files.filter((f) => f.split('/').length > 2).map((f) => f.split('/')[1]));
    expect([...rooms].filter((room) => !ROOMS.includes(room as string))).toEqual([]);
  });

  it('imports one way only', () => {
    const backwards = files.flatMap((file) => {
      const own = ROOMS.indexOf(file.split('/')[1] as string);
      // Files directly below src/ (content.config.ts, site-plan.ts) join the rooms together.
      if (own === -1) return [];
      return importsOf(file)
        .filter((target) => target.startsWith('src/'))
        .filter((target) => ROOMS.indexOf(target.split('/')[1] as string) > own)
        .map((target) => `${file} → ${target}`);
    });
    expect(backwards).toEqual([]);
  });

  it('lets only source and collections touch the file system', () => {
    const readers = files.filter(
      (file) =>
        /from 'node:(fs|child_process)/.test(readFileSync(file, 'utf8')) &&
        !/^src\/(source|collections|import)\//.test(file),
    );
    expect(readers).toEqual([]);
  });

  it('keeps Astro out of everything that the scripts use', () => {
    const tied = files.filter(
      (file) =>
        /^src\/(vocabulary|schemas|source|plan|page-reads|import|summaries|changes|content-edits|workbooks|charts|furigana|interface|open-data|sharing|hosting|paper|search)\//.test(
          file,
        ) && /from 'astro/.test(readFileSync(file, 'utf8')),
    );
    expect(tied).toEqual([]);
  });
});

describe('the structure of scripts/', () => {
  const scripts = globSync('scripts/**/*.ts').map((file) => file.replaceAll('\\', '/'));
  const isCommand = (file: string) => file.split('/').length === 2;

  it('has nothing but commands of package.json beside its rooms', () => {
    const commands = Object.values(
      (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
        .scripts,
    );
    const others = scripts.filter(
      (file) => isCommand(file) && !commands.some((command) => command.split(' ').includes(file)),
    );
    expect(others).toEqual([]);
  });

  it('has rooms that use no command', () => {
    const backwards = scripts
      .filter((file) => !isCommand(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => target.startsWith('scripts/') && isCommand(target))
          .map((target) => `${file} → ${target}`),
      );
    expect(backwards).toEqual([]);
  });
});

describe('the lockfile', () => {
  it('holds no download address', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map((match) =>
    posix.normalize(join(dirname(file), match[1] as string).replaceAll('\\', '/')),
  );
}
