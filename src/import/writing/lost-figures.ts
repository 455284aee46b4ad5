import { parseDocument } from 'yaml';
import { fiscalYearName } from '../../vocabulary/fiscal-year.ts';
import type { PolicyDraft } from '../chapter-draft.ts';
import { policyFile } from '../content-places.ts';
import type { ImportProblem } from '../import-problem.ts';

interface Actual {
  年度?: unknown;
  年度末?: unknown;
  '9月末'?: unknown;
}

/**
 * Actuals that the policy's file holds for years that the source does not print. A text of a later
 * year shows only its own years; written over the file, it would lose the earlier figures.
 */
export function lostFigures(policy: PolicyDraft, existing: string | null): ImportProblem[] {
  const yaml = /^---\r?\n([\s\S]*?)\n---/u.exec(existing ?? '')?.[1];
  if (yaml === undefined) return [];
  const content = parseDocument(yaml).toJS() as { 目標指標?: { 実績値?: Actual[] }[] } | null;
  const printed = new Set(
    policy.indicators.flatMap(({ actuals }) => actuals.map(({ year }) => year)),
  );
  const lost = (content?.目標指標 ?? [])
    .flatMap((indicator) => indicator?.実績値 ?? [])
    .filter((actual) => (actual.年度末 ?? actual['9月末'] ?? null) !== null)
    .map((actual) => Number(actual.年度))
    .filter((year) => !printed.has(year));
  if (lost.length === 0) return [];
  const years = [...new Set(lost)].sort((a, b) => a - b).map(fiscalYearName);
  return [
    {
      file: policyFile(policy.id),
      line: null,
      message: `${years.join('・')}の実績値がありますが、取り込むテキストにはないため、消えてしまいます。`,
      remedy: '新しい年度の実績値は、取り込まずに、このファイルに書き足してください。',
    },
  ];
}
