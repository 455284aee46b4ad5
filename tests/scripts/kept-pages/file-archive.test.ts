import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileArchive } from '../../../scripts/kept-pages/file-archive.ts';

let folder: string;
let archive: FileArchive;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-archive-'));
  archive = new FileArchive(join(folder, 'archive'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function added(name: string, text: string) {
  writeFileSync(join(folder, name), text);
  return archive.add(join(folder, name));
}

describe('the files of built sites by their content', () => {
  it('are put into the next site as they are, also after the site before is gone', () => {
    const page = added('page.html', '人権');
    rmSync(join(folder, 'page.html'));
    const next = new FileArchive(join(folder, 'archive'));
    expect(next.holds(page)).toBe(true);
    next.putAt(page, join(folder, 'next/measures/page.html'));
    expect(readFileSync(join(folder, 'next/measures/page.html'), 'utf8')).toBe('人権');
  });

  it('count as lost where somebody has written into a published file', () => {
    const page = added('page.html', '人権');
    writeFileSync(join(folder, 'page.html'), '人権と平和');
    expect(archive.holds(page)).toBe(false);
    const same = added('same.html', '差別');
    writeFileSync(join(folder, 'same.html'), '別差');
    expect(archive.holds(same)).toBe(false);
  });

  it('count as lost where somebody has closed a published file to readers', () => {
    const page = added('page.html', '人権');
    chmodSync(join(folder, 'page.html'), 0o600);
    expect(archive.holds(page)).toBe(false);
  });

  it('are taken anew where such a file lies at their place', () => {
    added('page.html', '人権');
    writeFileSync(join(folder, 'page.html'), '壊れた');
    const again = new FileArchive(join(folder, 'archive'));
    writeFileSync(join(folder, 'again.html'), '人権');
    const page = again.add(join(folder, 'again.html'));
    again.putAt(page, join(folder, 'next.html'));
    expect(readFileSync(join(folder, 'next.html'), 'utf8')).toBe('人権');
  });

  it('are one where two pages are the same', () => {
    expect(added('a.html', '同じ')).toEqual(added('b.html', '同じ'));
    expect(archive.holds(added('c.html', '同じ'))).toBe(true);
  });

  it('are thrown away where no page of the new site needs them', () => {
    const [old, page] = [added('old.html', '古い'), added('page.html', '新しい')];
    archive.keepOnly([page]);
    expect([archive.holds(old), archive.holds(page)]).toEqual([false, true]);
    expect(existsSync(join(folder, 'old.html'))).toBe(true);
  });

  it('may stand beside what somebody else has laid there', () => {
    const page = added('page.html', '新しい');
    mkdirSync(join(folder, 'archive', page.hash.slice(0, 2), 'stray', 'inside'), {
      recursive: true,
    });
    archive.keepOnly([page]);
    expect(archive.holds(page)).toBe(true);
    expect(existsSync(join(folder, 'archive', page.hash.slice(0, 2), 'stray'))).toBe(false);
  });

  it('go with their plan when it has not been built for long', () => {
    const all = join(folder, 'all');
    const [used, unused, begun, own] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(12));
    const longAgo = new Date('2026-01-01');
    for (const name of [used, unused, begun] as string[]) {
      writeFileSync(join(folder, 'page.html'), name);
      new FileArchive(join(all, name)).add(join(folder, 'page.html'));
      if (name !== begun) utimesSync(join(all, name), longAgo, longAgo);
    }
    // Something of somebody else.
    mkdirSync(join(all, 'photos'));
    utimesSync(join(all, 'photos'), longAgo, longAgo);
    new FileArchive(join(all, own as string)).keepBeside((name) => name === used);
    expect(readdirSync(all).sort()).toEqual([used, begun, own, 'photos']);
  });
});
