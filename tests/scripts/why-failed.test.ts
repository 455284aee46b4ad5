import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyFailed } from '../../scripts/command-line/why-failed.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-why-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is said of the error that this throws. */
function saidOf(work: () => void): string {
  try {
    work();
  } catch (error) {
    return whyFailed(error);
  }
  throw new Error('nothing failed');
}

describe('作れなかった訳', () => {
  it.each(['file', 'file/values', 'file/values/more'])(
    '%s: フォルダを作る場所にファイルがあれば、どこかと、どうすればよいかを言う',
    (name) => {
      writeFileSync(join(folder, 'file'), '');
      const place = join(folder, name);
      expect(saidOf(() => mkdirSync(place, { recursive: true }))).toBe(
        `フォルダを作る場所に、同じ名前のファイルがあります（${place}）。そのファイルを移すか、別の場所を指定してください。`,
      );
    },
  );

  it('名前が長すぎれば、そう言う', () => {
    expect(saidOf(() => mkdirSync(join(folder, '長'.repeat(200))))).toContain(
      '名前が長すぎて、ファイルを作れません',
    );
  });

  it('ファイルを開きすぎたら、増やし方を言う', () => {
    const error = Object.assign(new Error('EMFILE: too many open files, open'), { code: 'EMFILE' });
    expect(whyFailed(new Error('could not read', { cause: error }))).toContain('ulimit -n');
  });

  it('ほかは、もとの言葉のまま伝える', () => {
    expect(whyFailed(new Error('何かがおかしい'))).toBe('何かがおかしい');
  });
});
