import type { Plan } from '../../src/plan/types.ts';
import { entriesOfDivision, entriesOfYear, sheetOfYear } from '../../src/summaries/grade-tally.ts';
import { measureAddress, policyAddress } from '../../src/vocabulary/address.ts';
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
  const measures = named(plan, 'measure', plan.measures, asked.measure, refused);
  const policies = named(plan, 'policy', plan.policies, asked.policy, refused);
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

const KINDS = {
  measure: { kindName: '施策', address: measureAddress },
  policy: { kindName: '政策', address: policyAddress },
};

function named<Part extends { id: string; name: string }>(
  plan: Plan,
  kind: keyof typeof KINDS,
  parts: readonly Part[],
  ids: readonly string[],
  refused: string[],
): Part[] {
  const { kindName, address } = KINDS[kind];
  const wanted = new Set(ids.map((id) => id.normalize('NFKC').trim()));
  for (const id of wanted) {
    if (parts.some((part) => part.id === id)) continue;
    const moved = plan.movedPages.find(
      ({ from, renumbered }) => renumbered && from === address(id),
    );
    const now = parts.find((part) => address(part.id) === moved?.to);
    refused.push(
      now === undefined
        ? `--${kind} の「${id}」という${kindName}はありません（例 --${kind} ${parts[0]?.id ?? ''}）。`
        : `${kindName}${id}は、番号が${now.id}に変わりました（${now.name}）。--${kind} ${now.id} と指定してください。`,
    );
  }
  return parts.filter(({ id }) => wanted.has(id));
}
