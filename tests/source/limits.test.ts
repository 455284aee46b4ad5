import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { readContent } from '../../src/source/read-content.ts';
import { readSiteUrl } from '../../src/source/read-site-url.ts';
import { copyOfSmallPlan } from './plan-copy.ts';

const SHEET = 'sheets/2024/1-1-1.md';
const WORDS = 'オンラインの窓口を設けます。';

let root: string;
let remove: () => void;
beforeEach(() => {
  ({ root, remove } = copyOfSmallPlan());
});
afterEach(() => remove());

function replace(file: string, from: string, to: string): void {
  const path = join(root, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

async function codes(): Promise<string[]> {
  const { problems } = await readPlan(root);
  return [...new Set(problems.map(({ code, file }) => `${code} ${file}`))];
}

describe('大きすぎるものは、調べる前に断る', () => {
  it('500 KB より大きいファイル', async () => {
    writeFileSync(join(root, SHEET), 'あ\n'.repeat(130_000));
    const { problems } = await readPlan(root);
    expect(problems).toEqual([
      {
        code: 'E-FILE-SIZE',
        file: SHEET,
        line: 1,
        column: 1,
        message: 'ファイルが大きすぎます（520 KB）。中身は調べていません。',
        hint: '500 KB までにしてください。画像や表計算の中身が貼り付けられていないかを確かめてください。',
      },
    ]);
  });

  it('20,000 文字より長い行', async () => {
    replace(SHEET, WORDS, 'あ'.repeat(20_001));
    const { problems } = await readPlan(root);
    expect(problems).toMatchObject([
      { code: 'E-FILE-SIZE', line: 21, message: expect.stringContaining('20001 文字') },
    ]);
  });

  it('20,000 文字の行と 10 段の箇条書きは読む', async () => {
    const list = Array.from({ length: 10 }, (_, depth) => `${'  '.repeat(depth)}- あ`).join('\n');
    replace(SHEET, WORDS, `${'あ'.repeat(20_000)}\n\n${list}`);
    expect(await codes()).toEqual([]);
  });
});

describe('限りの中では、どんな書き方でも待たせない', () => {
  const spaces = ' '.repeat(19_000);
  it.each([
    ['印の並ぶ文', WORDS, '※1 '.repeat(6_000)],
    ['見えない文字の並ぶ文', WORDS, `${'あ'.repeat(9)}${'\u200b'.repeat(19_000)}\n\n`.repeat(8)],
    ['強調の並ぶ段落', WORDS, `${'*a '.repeat(990)}\n\n`.repeat(5)],
    ['タグの並ぶ段落', WORDS, `${'<b>'.repeat(990)}\n\n`.repeat(5)],
    ['空白の長い項目', '- 担当課: 企画課', `- 担当${spaces}x\n`.repeat(20)],
    ['空白の長い見出し', '## 1. 町政', `## 1. あ${spaces}再掲い\n\n`.repeat(20)],
    ['空白で始まる行', WORDS, `${spaces}あ\n`.repeat(20)],
  ])(
    '%s',
    async (_, from, to) => {
      replace(SHEET, from, to);
      const start = performance.now();
      await readPlan(root);
      // Far above what it takes, far below what it took: the computer may be busy.
      expect(performance.now() - start).toBeLessThan(8_000);
    },
    20_000,
  );

  it('9,000 のシートの年度と 9,000 の担当課', async () => {
    const years = Array.from({ length: 9_000 }, (_, index) => `\n  - ${1000 + index}`).join('');
    replace('plan.yaml', '[2023, 2024]', years);
    const divisions = Array.from(
      { length: 9_000 },
      (_, index) => `- id: k${index}\n  名称: 第${index}課\n`,
    );
    replace('divisions.yaml', '- id: kikaku', `${divisions.join('')}- id: kikaku`);
    const start = performance.now();
    const { problems } = await readPlan(root);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(problems.length).toBeLessThan(100);
  }, 30_000);
});

describe('同じ印の問題は、一つのファイルに 20 まで', () => {
  it('残りは、最後の箇所の一行で数える', async () => {
    replace(SHEET, WORDS, '[見方](/nowhere/)\n\n'.repeat(25));
    const { problems } = await readPlan(root);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({
      code: 'E-LINK-DEAD',
      line: 21 + 24 * 2,
      message: '同じ印の問題が、ほかに 5 か所あります（ここが最後です）。',
    });
  });
});

describe.skipIf(process.platform === 'win32')('ふつうでないファイルは、開かない', () => {
  it('名前付きパイプと、装置へのリンク', async () => {
    for (const file of ['plan.yaml', SHEET, 'glossary/pipe.md']) {
      rmSync(join(root, file), { force: true });
      execFileSync('mkfifo', [join(root, file)]);
    }
    symlinkSync('/dev/zero', join(root, 'pages', 'zero.mdx'));
    const { problems } = await readContent(root);
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'E-FILE-STRAY glossary/pipe.md',
      'E-FILE-LINK pages/zero.mdx',
      'E-FILE-STRAY plan.yaml',
      `E-FILE-STRAY ${SHEET}`,
    ]);
    expect(await readSiteUrl(root)).toBeNull();
  });
});

describe('見かけの違う書き方でも、同じものを読む', () => {
  it('.mdx の項目の全角のコロンは、直して読む', async () => {
    replace('pages/about.mdx', '題名: このサイトについて', '題名：このサイトについて');
    replace('pages/about.mdx', '説明: ', '説明:');
    const { documents } = await readContent(root);
    expect(documents.pages.find(({ id }) => id === 'about')).toMatchObject({
      title: 'このサイトについて',
      description: 'あおば町の総合計画と、その進み具合を伝えるサイトです。',
      text: { anchors: ['見方'] },
    });
  });

  it('一つの「~」は、取り消し線にならない', async () => {
    const { proseRenderer } = await import('../../src/text/prose-renderer.ts');
    expect(proseRenderer(new Map(), '/').html('平日9~17時、土日10~12時、~~中止~~')).toBe(
      '<p>平日9~17時、土日10~12時、<del>中止</del></p>',
    );
  });
});
