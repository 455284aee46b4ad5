import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

// Where it is kept is decided once, when the modules are loaded.
const folder = vi.hoisted(() => {
  const made = `${process.env.TMPDIR ?? '/tmp'}/keikaku-kept-parts-${process.pid}`;
  process.env.KEIKAKU_CACHE = `${made}/cache`;
  return made;
});

import { KeptParts, type PlaceMark } from '../../../scripts/search-index/kept-parts.ts';
import { KEPT_FOLDER } from '../../../src/collections/kept-files.ts';
import type { IndexPart } from '../../../src/search/index-format.ts';

const index = join(folder, 'index');
const PART = { places: 'places.json' } as IndexPart;
const MADE = { part: PART, sentences: new Map([['人権', 1]]) };

function mark(text: string, page: string): PlaceMark {
  const facts = { key: 'measure/1-1-1', title: '', divisions: [], grade: null, status: null };
  return { facts, text, page } as PlaceMark;
}

/** What the last build has left: one part with one place and one file. */
function kept(place: PlaceMark): void {
  rmSync(index, { recursive: true, force: true });
  mkdirSync(index, { recursive: true });
  writeFileSync(join(index, 'places.json'), '一つ目');
  const parts = new KeptParts();
  parts.add(index, [place], ['places.json'], MADE);
  parts.keep();
}

beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the parts of the search index that a build takes over', () => {
  it('are those whose places say the same, with their files', () => {
    kept(mark('a', 'page 1'));
    rmSync(index, { recursive: true });
    expect(new KeptParts().takeOver(index, [mark('a', 'page 2')])).toMatchObject(MADE);
    expect(readFileSync(join(index, 'places.json'), 'utf8')).toBe('一つ目');
    expect(new KeptParts().takeOver(index, [mark('b', 'page 1')])).toBeNull();
  });

  it('know the text of a place by the very page it stood on, whatever else was built since', () => {
    kept(mark('a', 'page 1'));
    // The same plan for another address, or an edit taken back.
    kept(mark('b', 'page 2'));
    const parts = new KeptParts();
    expect(parts.textOn('page 2', 'measure/1-1-1')).toBe('b');
    expect(parts.textOn('page 1', 'measure/1-1-1')).toBeNull();
    expect(parts.textOn(null, 'measure/1-1-1')).toBeNull();
    expect(parts.textOn('page 2', 'measure/1-1-2')).toBeNull();
  });

  it('are none where a file of theirs is lost; nothing of them is left in the way', () => {
    kept(mark('a', 'page 1'));
    rmSync(index, { recursive: true });
    for (const file of globSync(join(KEPT_FOLDER, 'search/*/*/*'))) rmSync(file);
    expect(new KeptParts().takeOver(index, [mark('a', 'page 1')])).toBeNull();
    expect(globSync('**/*.json', { cwd: index })).toEqual([]);
  });
});
