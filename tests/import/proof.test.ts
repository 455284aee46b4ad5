import { beforeAll, describe, expect, it } from 'vitest';
import type { ProofInput } from '../../src/import/proof/proof-input.ts';
import { proveImport } from '../../src/import/proof/prove-import.ts';
import { proofInputOfKonan } from './konan-proof.ts';

let konan: ProofInput;
beforeAll(async () => {
  konan = await proofInputOfKonan();
});

const messages = (input: ProofInput): string[] =>
  proveImport(input).problems.map(({ message }) => message);

function withFile(file: string, from: string, to: string): ProofInput {
  const text = konan.files.get(file) ?? '';
  expect(text).toContain(from);
  return { ...konan, files: new Map([...konan.files, [file, text.replace(from, to)]]) };
}

describe('証明は、わざと壊すと通らない', () => {
  it('壊していなければ通る', () => {
    expect(messages(konan)).toEqual([]);
  });

  it('どの行を落としても、その行の番号で知らせる', () => {
    const filled = konan.source.lines.flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
    for (const line of filled.filter((_, i) => i % 7 === 0)) {
      const { problems } = proveImport({
        ...konan,
        claims: konan.claims.filter((claim) => claim.line !== line),
      });
      expect(
        problems.some((problem) => problem.file === 'konan-chapter-1.txt' && problem.line === line),
        String(line),
      ).toBe(true);
    }
  });

  it('行の一部だけを落としても知らせる', () => {
    const claims = konan.claims.filter(
      ({ line, text }) => !(line === 126 && text.includes('担い手の育成')),
    );
    expect(messages({ ...konan, claims })).toContain(
      '「・担い手の育成や活動を推進するための地域まちづくりフォーラム・地域まちづくり担…」の置き場所が分かりません。',
    );
  });

  it('原典に行が増えれば、読まれなかったと知らせる', () => {
    const lines = [...konan.source.lines, '読まれなかった文'];
    expect(
      messages({
        ...konan,
        source: { ...konan.source, lines },
        correctedLines: [...konan.correctedLines, '読まれなかった文'],
      }),
    ).toEqual(['「読まれなかった文」の置き場所が分かりません。']);
  });

  it.each([
    ['measures/1-1-1.md', '積極的に進めています', '消極的に進めています'],
    ['sheets/2022/1-3-2.md', '47.3%', '47.8%'],
    ['policies/1-3.mdx', '値: 40.0', '値: 40'],
    ['policies/1-1.mdx', '値: 28493', '値: 28943'],
    ['policies/1-4.mdx', '注: ※2', '注: ※1'],
    ['policies/1-4.mdx', '年度: 2025', '年度: 2026'],
    ['policies/1-6.mdx', '単位: 件', '単位: 人'],
    ['chapters/1.mdx', 'H20.6', 'H20.5'],
    ['departments/2022/somu.md', '西岡', '西岡村'],
    ['sheets/2022/1-6-1.md', '担当課: 市民課', '担当課: 総務課'],
    ['sheets/2022/1-2-1.md', '- 豊かなつながり創造講座\n', ''],
    ['sheets/2022/1-2-1.md', '### 成果\n', '### 成果\n\n講座を開きました。\n'],
    ['sheets/2022/1-3-2.md', '（再掲）', ''],
    ['divisions.yaml', '名称: 市民課', '名称: 住民課'],
  ])('%s の「%s」を書き変えれば知らせる', (file, from, to) => {
    expect(messages(withFile(file, from, to)).length).toBeGreaterThan(0);
  });

  it('二つの欄の文を入れ替えても知らせる', () => {
    const text = konan.files.get('sheets/2022/1-1-5.md') ?? '';
    const swapped = text.replace(
      '- パブリックコメント\n- タウンミーティング',
      '- タウンミーティング\n- パブリックコメント',
    );
    expect(swapped).not.toBe(text);
    expect(
      messages({ ...konan, files: new Map([...konan.files, ['sheets/2022/1-1-5.md', swapped]]) }),
    ).toHaveLength(1);
  });

  it('文を割り付けと偽っても通らない', () => {
    const claims = konan.claims.map((claim) =>
      claim.line === 117 ? { ...claim, places: [], layout: 'label' as const } : claim,
    );
    expect(messages({ ...konan, claims })).toContainEqual(
      expect.stringContaining('項目の名前に見えません。'),
    );
  });

  it('くり返された章の見出しと偽っても通らない', () => {
    const claims = konan.claims.map((claim) =>
      claim.line === 11 ? { ...claim, places: [], layout: 'repeatedHeading' as const } : claim,
    );
    expect(messages({ ...konan, claims })).toContain(
      '「人権総合計画」は、くり返された章の見出しに見えません。',
    );
  });

  it('達成度の凡例が plan.yaml と違えば知らせる', () => {
    expect(messages({ ...konan, planText: konan.planText.replace('80%', '70%') })).toEqual([
      '達成度の説明が、原典の129行目の凡例と違います。',
    ]);
  });
});
