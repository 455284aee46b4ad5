import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { copyOfSmallPlan } from './plan-copy.ts';

let cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups) cleanup();
  cleanups = [];
});

function plan(): string {
  const { root, remove } = copyOfSmallPlan();
  cleanups.push(remove);
  return root;
}

async function faults(root: string): Promise<string[]> {
  return (await readPlan(root)).problems.map(({ code, file }) => `${code} ${file}`);
}

describe('内容のフォルダのファイル', () => {
  it('フォルダの外を指すリンクは、読まずに知らせる', async () => {
    const root = plan();
    const outside = mkdtempSync(join(tmpdir(), 'keikaku-outside-'));
    cleanups.push(() => rmSync(outside, { recursive: true }));
    writeFileSync(join(outside, 'secret.md'), 'secret');
    symlinkSync(join(outside, 'secret.md'), join(root, 'glossary/secret.md'));
    expect(await faults(root)).toEqual(['E-FILE-LINK glossary/secret.md']);
  });

  it('行き先のないリンクと、自分を指すリンクを知らせる', async () => {
    const root = plan();
    symlinkSync('nowhere.md', join(root, 'glossary/dead.md'));
    symlinkSync('loop.md', join(root, 'glossary/loop.md'));
    expect(await faults(root)).toEqual([
      'E-FILE-LINK glossary/dead.md',
      'E-FILE-LINK glossary/loop.md',
    ]);
  });

  it('フォルダの中を指すリンクは、ふつうのファイルとして読む', async () => {
    const root = plan();
    symlinkSync('../measures/1-1-2.md', join(root, 'measures/1-1-3.md'));
    expect(await faults(root)).toEqual([
      'E-SHEET-MISSING measures/1-1-3.md',
      'E-SHEET-MISSING measures/1-1-3.md',
    ]);
  });

  it('開けないフォルダは、ないものとせず、開けないと知らせる', async () => {
    const root = plan();
    // What the reader loads, it has loaded before it becomes a user who may do less.
    await faults(root);
    chmodSync(root, 0o755);
    chmodSync(join(root, 'sheets'), 0o000);
    cleanups.unshift(() => chmodSync(join(root, 'sheets'), 0o755));
    const isAdministrator = process.geteuid?.() === 0;
    if (isAdministrator) process.seteuid?.(65534);
    try {
      expect(await faults(root)).toContain('E-FILE-UNREADABLE sheets');
    } finally {
      if (isAdministrator) process.seteuid?.(0);
    }
  });

  it('ファイルのはずの場所にフォルダがあれば、開けないと知らせる', async () => {
    const root = plan();
    rmSync(join(root, 'errata.yaml'));
    mkdirSync(join(root, 'errata.yaml'));
    expect(await faults(root)).toEqual([
      'E-FILE-STRAY errata.yaml',
      'E-FILE-UNREADABLE errata.yaml',
    ]);
  });

  it('点で始まる名前と、機械が残すファイルは気にしない', async () => {
    const root = plan();
    for (const name of ['.DS_Store', 'sheets/.gitkeep', 'sheets/2024/Thumbs.db', 'README.md']) {
      writeFileSync(join(root, name), 'x');
    }
    expect(await faults(root)).toEqual([]);
  });

  it.each(['errata.yaml', 'synonyms.yaml', 'readings.yaml', 'furigana.yaml'])(
    '%s はなくてもよい',
    async (file) => {
      const root = plan();
      rmSync(join(root, file), { force: true });
      expect(await faults(root)).toEqual([]);
    },
  );
});
