import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type GeneratedPage,
  type GeneratedRow,
  GRADES,
  generatedFields,
  generatedPages,
} from './generated-pages.ts';
import { PLANS, type PlanSentences } from './plan-sentences.ts';
import { type RandomNumbers, randomNumbers } from './random-numbers.ts';

/** The first fiscal year that a generated plan has sheets of. */
export const firstReportedYear = 2016;
const SEED = 20_220_401;

/**
 * Writes the content folder of a plan with `count` measures and the sheets of `years` fiscal years:
 * the words and lengths of the real plans, five measures a policy, eight policies a chapter, one to
 * three indicators a policy. The same files for the same numbers, on every machine.
 */
export function writeGeneratedPlan(
  root: string,
  plan: PlanSentences,
  count: number,
  years: number,
): void {
  const random = randomNumbers(SEED);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const reported = Array.from({ length: years }, (_, i) => firstReportedYear + i);
  const divisions = new Map(plan.divisions.map((division) => [division.name, division]));
  const policies = new Set<string>();
  for (const page of generatedPages(plan, count)) {
    policies.add(page.id.replace(/-\d+$/, ''));
    const rows = rowsOf(page, divisions);
    write(`measures/${page.id}.md`, measureFile(page, rows));
    for (const year of reported)
      write(`sheets/${year}/${page.id}.md`, sheetFile(plan, random, rows));
  }
  for (const id of policies) write(`policies/${id}.mdx`, policyFile(plan, random, reported));
  for (const id of new Set([...policies].map((policy) => policy.replace(/-\d+$/, '')))) {
    write(
      `chapters/${id}.mdx`,
      `---\n名称: ${random.pick(plan.measureNames)}のまち\n関連計画: []\n---\n`,
    );
  }
  for (const name of ['about', 'how-to-read', 'accessibility']) {
    write(`pages/${name}.mdx`, `---\n題名: ${name}\n---\n\n本文です。\n`);
  }
  write(
    'divisions.yaml',
    [...divisions.values()]
      .map(({ id, name }) => `- id: ${id}\n  名称: ${name}\n  部局:\n`)
      .join(''),
  );
  // The words marked with * in the sentences have their notes.
  for (const from of PLANS)
    cpSync(join(from, 'glossary'), join(root, 'glossary'), { recursive: true });
  write('plan.yaml', planFile(reported));
}

function planFile(years: readonly number[]): string {
  return `自治体:
  名称: ため市
  都道府県: ためし県
  団体コード: '999997'
  公式サイト:
計画:
  名称: ため市総合計画
  開始年度: ${firstReportedYear}
  終了年度: ${firstReportedYear + 9}
シートの年度: [${years.join(', ')}]
達成度:
  A: 計画どおり達成
  B: おおむね達成
  C: 半分程度達成
  D: ほとんど達成していない
権利:
  権利者: ため市
  説明: 試験のための文章です。
  ライセンス:
  ライセンスのURL:
問い合わせ:
  窓口:
  電話:
  メール:
  ページ:
リポジトリ:
  URL:
  編集URL:
公開:
  URL:
`;
}

/** The rows with names that differ within their measure and divisions that differ by name. */
function rowsOf(
  page: GeneratedPage,
  divisions: ReadonlyMap<string, { id: string; name: string }>,
): GeneratedRow[] {
  const used = new Set<string>();
  return page.rows.map((row, i) => {
    const name = used.has(row.name) ? `${row.name}（その${i + 1}）` : row.name;
    used.add(name);
    return { ...row, name, division: divisions.get(row.division.name) ?? row.division };
  });
}

function measureFile({ name, lead }: GeneratedPage, rows: readonly GeneratedRow[]): string {
  const initiatives = rows.map((row, i) => `${i + 1}. ${row.name}`).join('\n');
  return `---\n名称: ${name}\n---\n\n## 施策内容・取組\n\n${initiatives}\n\n## 現状\n\n${lead}\n\n## 課題\n\n${lead}\n`;
}

function sheetFile(
  plan: PlanSentences,
  random: RandomNumbers,
  rows: readonly GeneratedRow[],
): string {
  return rows
    .map((row, i) => {
      const grade = random.pick(GRADES);
      const fields = generatedFields(plan, random).map(({ heading, sentences, items }) => {
        const text =
          items.length > 0 ? items.map((item) => `- ${item}`).join('\n') : sentences.join('');
        return `### ${heading}\n\n${text}\n`;
      });
      return `## ${i + 1}. ${row.name}\n\n- 担当課: ${row.division.name}\n- 達成度: ${grade ?? ''}\n\n${fields.join('\n')}`;
    })
    .join('\n');
}

function policyFile(plan: PlanSentences, random: RandomNumbers, years: readonly number[]): string {
  const indicators = Array.from({ length: 1 + random.below(3) }, (_, i) => {
    const baseline = 100 + random.below(900);
    const target = baseline + 50 + random.below(500);
    const figures = years.map((year, at) => {
      const reached = baseline + Math.round(((target - baseline) * at) / 9) + random.below(20);
      return `      - { 年度: ${year}, 9月末: , 年度末: ${reached} }\n`;
    });
    return `  - 番号: ${i + 1}
    名称: ${random.pick(plan.rowNames)}に参加した人の数
    単位: 人
    基準値: { 年度: ${firstReportedYear}, 値: ${baseline} }
    目標値: { 年度: ${firstReportedYear + 9}, 値: ${target} }
    実績値:
${figures.join('')}`;
  });
  return `---\n名称: ${random.pick(plan.measureNames)}\nキャッチフレーズ: ${random.pick(plan.measureNames)}のまちにしよう\n関連計画: []\n目標指標:\n${indicators.join('')}---\n`;
}
