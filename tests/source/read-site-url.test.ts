import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSiteUrl } from '../../src/source/read-site-url.ts';
import { SMALL_PLAN } from './plan-copy.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keikaku-url-'));
});
afterEach(() => rmSync(root, { recursive: true }));

async function urlOf(planFile: string): Promise<string | undefined> {
  writeFileSync(join(root, 'plan.yaml'), planFile);
  return (await readSiteUrl(root))?.href;
}

describe('サイトの住所', () => {
  it('plan.yaml の「公開」の URL', async () => {
    expect((await readSiteUrl(SMALL_PLAN))?.href).toBe('https://www.town.aoba.example.jp/keikaku/');
  });

  it('終わりの「/」は補う', async () => {
    expect(await urlOf('公開:\n  URL: https://www.example.jp/keikaku\n')).toBe(
      'https://www.example.jp/keikaku/',
    );
  });

  it.each([
    'https://www.example.jp/計画/',
    'https://www.example.jp/%E8%A8%88/',
    'https://www.example.jp/%zz/',
    'https://www.example.jp/?p=1',
    'https://www.example.jp/#top',
    'https://www.example.jp/keikaku/index.html',
    'https://www.example.jp/a/../b/',
    'https://www.example.jp//a/',
    'https://user:secret@www.example.jp/',
  ])('サイトを置けない住所は null: %s', async (url) => {
    expect(await urlOf(`公開:\n  URL: '${url}'\n`)).toBeUndefined();
  });

  it.each(['https://www.example.jp/', 'https://www.example.jp:8443/v1.0/a-b_c/'])(
    '置ける住所はそのまま: %s',
    async (url) => {
      expect(await urlOf(`公開:\n  URL: ${url}\n`)).toBe(url);
    },
  );

  it.each(['', '公開:\n', '公開:\n  URL:\n', '公開:\n  URL: ここ\n', '公開: [\n', '公開: 文\n'])(
    '空欄や読めない住所は null: %j',
    async (planFile) => {
      expect(await urlOf(planFile)).toBeUndefined();
    },
  );

  it('plan.yaml がなければ null', async () => {
    expect(await readSiteUrl(root)).toBeNull();
  });
});
