import type { Division, Plan } from '../../src/plan/types.ts';
import { nearestWord } from '../../src/vocabulary/nearest-word.ts';

/** The division that `--division` names by its id or a name that it bears or bore; `null` for none. */
export function namedDivision(plan: Plan, written: string): Division | null {
  const name = written.normalize('NFKC').trim();
  return (
    plan.divisions.find(
      (division) =>
        division.id === name ||
        division.name.normalize('NFKC') === name ||
        division.formerNames.some((former) => former.name.normalize('NFKC') === name),
    ) ?? null
  );
}

/** Says which name of `--division` is unknown, with the nearest one or all that there are. */
export function unknownDivision(plan: Plan, name: string): string {
  const names = plan.divisions.map((division) => division.name);
  const nearest = nearestWord(name, names);
  return `--division の「${name}」という担当課はありません。${
    nearest === null ? `あるのは ${names.join('、')} です。` : `「${nearest}」ではありませんか。`
  }`;
}

/** The divisions that the options name, each once; all where none is named, a sentence where one is unknown. */
export function chosenDivisions(plan: Plan, names: readonly string[]): Division[] | string {
  if (names.length === 0) return plan.divisions;
  const found = names.map((name) => namedDivision(plan, name));
  const unknown = names.filter((_, index) => found[index] === null);
  if (unknown.length > 0) return unknown.map((name) => unknownDivision(plan, name)).join('\n');
  return [...new Set(found as Division[])];
}
