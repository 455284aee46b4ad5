import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

// Where it is kept is decided once, when the modules are loaded.
const folder = vi.hoisted(() => {
  const made = `${process.env.TMPDIR ?? '/tmp'}/keikaku-kept-${process.pid}`;
  process.env.KEIKAKU_CACHE = `${made}/cache`;
  return made;
});

import { keptSentenceReadings } from '../../scripts/search-index/kept-sentences.ts';
import { sentenceReadings } from '../../scripts/search-index/word-readings.ts';
import { KeptReadings } from '../../scripts/site/kept-readings.ts';
import { KEPT_FOLDER } from '../../src/collections/kept-files.ts';
import { hashOfPrograms, keepValue, keptValue } from '../../src/collections/kept-values.ts';
import { readContent } from '../../src/source/read-content.ts';
import { seededEdit } from './building/seeded-edit.ts';

const PLANS = ['tests/fixtures/plans/complete', 'content'];
/** More of them for a night: KEIKAKU_EDITS=200. */
const EDITS = Number(process.env.KEIKAKU_EDITS ?? 5);

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function copyOf(plan: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'keikaku-kept-plan-'));
  cpSync(plan, copy, { recursive: true });
  return copy;
}

/** Reads as a build does, and keeps it for the next one; says how many files were not read again. */
async function readAgain(root: string) {
  const kept = new KeptReadings(root);
  const known = kept.readings.size;
  const content = await readContent(root, kept.readings);
  kept.keep();
  return { known, content };
}

describe('the files of a content folder', () => {
  it('are all known by their bytes, whatever they are called', () => {
    const root = copyOf('tests/fixtures/plans/small');
    const addresses = () => new KeptReadings(root).files?.get('addresses.txt');
    writeFileSync(join(root, 'addresses.txt'), '/help/\n');
    const before = addresses();
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    writeFileSync(join(root, 'addresses.txt'), '/help/faq/\n');
    expect(addresses()).toMatch(/^[0-9a-f]{64}$/);
    expect(addresses()).not.toBe(before);
    rmSync(root, { recursive: true });
  });

  it('are not known by their bytes where one is a link, which may lead elsewhere the next time', () => {
    const root = copyOf('tests/fixtures/plans/small');
    expect(new KeptReadings(root).files?.has('plan.yaml')).toBe(true);
    symlinkSync('npo.md', join(root, 'glossary', 'ngo.md'));
    expect(new KeptReadings(root).files).toBeNull();
    rmSync(root, { recursive: true });
  });
});

describe('前の作成で読んだ結果を使う作成', () => {
  it.each(PLANS)('は、%s のどこを書きかえても、はじめから読むのと同じに読む', async (plan) => {
    const root = copyOf(plan);
    await readAgain(root);
    for (let number = 0; number < EDITS; number++) {
      const edited = seededEdit(root, number);
      const { known, content } = await readAgain(root);
      expect(content, `${number}: ${edited}`).toEqual(await readContent(root));
      // Only one file was read again; a file that is gone counts as well.
      expect(known).toBeGreaterThan(10);
    }
    rmSync(root, { recursive: true });
  });

  it('は、書きかえたファイルだけを読み直す', async () => {
    const root = copyOf('tests/fixtures/plans/small');
    await readAgain(root);
    const { known: all } = await readAgain(root);
    appendFileSync(join(root, 'plan.yaml'), '# 注\n');
    const { known } = await readAgain(root);
    expect(all).toBeGreaterThan(5);
    expect(known).toBe(all - 1);
    rmSync(root, { recursive: true });
  });

  it('は、読んでいる間に書きかえられたファイルの結果を、取っておかない', async () => {
    const root = copyOf('tests/fixtures/plans/small');
    const kept = new KeptReadings(root);
    await readContent(root, kept.readings);
    const file = join(root, 'plan.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, `${before}# 注\n`);
    kept.keep();
    expect(new KeptReadings(root).readings.has('plan.yaml')).toBe(false);
    rmSync(root, { recursive: true });
  });

  it('は、サイトのアドレスが違う作成では使われない', async () => {
    const root = copyOf('tests/fixtures/plans/complete');
    await readAgain(root);
    vi.stubEnv('KEIKAKU_URL', 'https://preview.example.jp/');
    const { known, content } = await readAgain(root);
    expect(known).toBe(0);
    expect(content.documents.plan?.siteUrl).toContain('preview.example.jp');
    rmSync(root, { recursive: true });
  });

  it('は、作る間に書きかえて元に戻したファイルがあれば、それと分かる', async () => {
    const root = copyOf('tests/fixtures/plans/small');
    const kept = new KeptReadings(root);
    expect(kept.changedFiles()).toEqual([]);
    const file = join(root, 'plan.yaml');
    const text = readFileSync(file);
    appendFileSync(file, '# 注\n');
    expect(kept.changedFiles()).toEqual(['plan.yaml']);
    writeFileSync(file, text);
    expect(kept.changedFiles()).toEqual(['plan.yaml']);
    rmSync(root, { recursive: true });
  });

  it('は、フォルダがないときも、ファイルを指されたときも、止まらずに確かめに進む', () => {
    for (const root of ['/nonexistent/plan', 'package.json'])
      expect(new KeptReadings(root).readings.size).toBe(0);
  });
});

describe('取っておいた値', () => {
  it('は、--fresh の作成と、作り方の変わった作成では使われない', () => {
    keepValue('value', 'programs', { grade: 'A' });
    expect(keptValue('value', 'programs')).toEqual({ grade: 'A' });
    expect(keptValue('value', 'other programs')).toBeNull();
    vi.stubEnv('KEIKAKU_FRESH', '1');
    expect(keptValue('value', 'programs')).toBeNull();
  });

  it('は、作り方のファイルに、どこにも届かないリンクがあっても、作り方で見分けられる', () => {
    const programs = mkdtempSync(join(tmpdir(), 'keikaku-kept-programs-'));
    const hash = () => hashOfPrograms(`${programs}/*`);
    writeFileSync(join(programs, 'a.ts'), '1');
    const before = hash();
    symlinkSync('nowhere', join(programs, 'b.ts'));
    expect(hash()).toBe(before);
    writeFileSync(join(programs, 'a.ts'), '2');
    expect(hash()).not.toBe(before);
    rmSync(programs, { recursive: true });
  });

  it('は、こわれていれば使われない', () => {
    keepValue('broken', 'programs', { grade: 'A' });
    const file = join(KEPT_FOLDER, 'values', 'broken');
    const bytes = readFileSync(file);
    for (const length of [0, 10, bytes.length - 1]) {
      writeFileSync(file, bytes.subarray(0, length));
      expect(keptValue('broken', 'programs')).toBeNull();
    }
    bytes[bytes.length - 2] = (bytes.at(-2) as number) ^ 1;
    writeFileSync(file, bytes);
    expect(keptValue('broken', 'programs')).toBeNull();
  });
});

describe('文の読みがな', () => {
  const sentences = (...texts: string[]) => new Map(texts.map((text, i) => [text, i + 1]));
  const texts = ['外国人の相談窓口を開きました。', '湖南市の公園をきれいにします。'];

  it('は、前の作成で読んだ文があっても、同じになる', () => {
    const edited = [{ word: '湖南市', readings: ['こなんし'] }];
    keptSentenceReadings(sentences(texts[0] as string), edited);
    for (const words of [edited, [], [{ word: '公園', readings: ['ひろば'] }]]) {
      expect(keptSentenceReadings(sentences(...texts), words)).toEqual(
        sentenceReadings(sentences(...texts), words).words,
      );
    }
  });
});
