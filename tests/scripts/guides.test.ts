import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { staffCommand } from './staff-command.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

// One run of a command for each that a guide quotes; a busy machine takes its time.
describe.each(globSync('docs/guide/*.md'))('%s', { timeout: 300_000 }, (file) => {
  const text = readFileSync(file, 'utf8');

  it('に書かれた命令と指定は、ほんとうにある', () => {
    const missing = [...text.matchAll(/npm (?:run )?([a-z][a-z:-]*)(?: -- ([^#`\n]*))?/g)].flatMap(
      ([line, name = '', rest = '']) => {
        if (name === 'ci') return [];
        const script = /scripts\/(\S+)\.ts/.exec(scripts[name] ?? '')?.[1];
        if (script === undefined) return [line];
        const { stdout } = staffCommand(script, 'content', '--help');
        const options = rest.match(/--[a-z-]+/g) ?? [];
        return options.filter((option) => !stdout.includes(option)).map((o) => `${name} ${o}`);
      },
    );
    expect(missing).toEqual([]);
  });

  it('からのリンクは、あるファイルを指す', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, link]) => link as string);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });
});
