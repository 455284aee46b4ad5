import type { Plan } from '../../src/plan/types.ts';
import { entriesOfDivision, entriesOfYear, sheetOfYear } from '../../src/summaries/grade-tally.ts';
import type { FiscalYear } from '../../src/vocabulary/fiscal-year.ts';
import { namedDivision, unknownDivision } from '../command-line/named-division.ts';
import type { AskedPaper } from './print-papers.ts';

/** What the options of the command name. */
export interface Asked {
  measure: readonly string[];
  policy: readonly string[];
  division: readonly string[];
  all: boolean;
}

/** The papers that are asked for, in the plan's order, each once; or what is wrong with the request, in Japanese. */
export function askedPapers(
  plan: Plan,
  year: FiscalYear,
  asked: Asked,
): { papers: AskedPaper[]; refused: string[] } {
  const refused: string[] = [];
  const measures = named(asked.measure, plan.measures, '--measure', '施策', refused);
  const policies = named(asked.policy, plan.policies, '--policy', '政策', refused);
  const divisions = plan.divisions.filter((division) =>
    asked.division.some((name) => namedDivision(plan, name) === division),
  );
  for (const name of asked.division) {
    if (namedDivision(plan, name) === null) refused.push(unknownDivision(plan, name));
  }
  const whole =
    asked.all || asked.measure.length + asked.policy.length + asked.division.length === 0;
  const papers: AskedPaper[] = [
    ...(whole ? [{ file: 'council.pdf', council: true as const }] : []),
    ...(asked.all
      ? plan.policies.filter((each) => entriesOfYear(each, year).length > 0)
      : policies
    ).map((policy) => ({ file: `policy-${policy.id}.pdf`, policy })),
    ...(asked.all
      ? plan.measures.filter((each) => sheetOfYear(each, year) !== null)
      : measures
    ).map((measure) => ({ file: `measure-${measure.id}.pdf`, measure })),
    ...(asked.all
      ? plan.divisions.filter((each) => entriesOfDivision(each, year).length > 0)
      : divisions
    ).map((division) => ({ file: `division-${division.id}.pdf`, division })),
  ];
  for (const paper of papers) {
    const part =
      'measure' in paper
        ? { name: `施策${paper.measure.id}`, rows: entriesOfYear(paper.measure, year) }
        : 'policy' in paper
          ? { name: `政策${paper.policy.id}`, rows: entriesOfYear(paper.policy, year) }
          : 'division' in paper
            ? { name: paper.division.name, rows: entriesOfDivision(paper.division, year) }
            : null;
    if (part?.rows.length === 0)
      refused.push(`${part.name}には、${year} 年度のシートの行がありません。`);
  }
  return { papers, refused };
}

function named<Part extends { id: string }>(
  ids: readonly string[],
  parts: readonly Part[],
  option: string,
  kind: string,
  refused: string[],
): Part[] {
  const wanted = new Set(ids.map((id) => id.normalize('NFKC').trim()));
  const found = parts.filter(({ id }) => wanted.has(id));
  for (const id of wanted) {
    if (!found.some((part) => part.id === id)) {
      refused.push(
        `${option} の「${id}」という${kind}はありません（例 ${option} ${parts[0]?.id ?? ''}）。`,
      );
    }
  }
  return found;
}
