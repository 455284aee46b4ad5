import { placeOf } from '../../source/place-of.ts';
import type { ContentProblem, Place } from '../../vocabulary/content-problem.ts';
import { chapterOf, policyOfMeasure } from '../../vocabulary/plan-id.ts';
import type { PlanRule } from './plan-rules.ts';

interface Numbered {
  number: number;
  place: Place;
}

/** Numbers run 1, 2, 3 … in the order of the plan. Chapters are exempt: they may be published one by one. */
export const numberingGaps: PlanRule = ({ policies, measures, departments }) => {
  const byFile = ({ id, file }: { id: string; file: string }): Numbered => ({
    number: Number(id.slice(id.lastIndexOf('-') + 1)),
    place: { file, line: 1, column: 1 },
  });
  return [
    ...[...Map.groupBy(policies, ({ id }) => chapterOf(id)).values()].flatMap((group) =>
      gaps('政策の番号', ascending(group.map(byFile))),
    ),
    ...[...Map.groupBy(measures, ({ id }) => policyOfMeasure(id)).values()].flatMap((group) =>
      gaps('施策の番号', ascending(group.map(byFile))),
    ),
    ...policies.flatMap((policy) =>
      policy.complete
        ? gaps(
            '目標指標の番号',
            policy.indicators.map(({ number }, index) => ({
              number,
              place: placeOf(policy, `indicators.${index}.number`),
            })),
          )
        : [],
    ),
    ...measures.flatMap(({ file, initiatives, complete }) =>
      complete
        ? gaps(
            '取組の番号',
            initiatives.map(({ number, line, column }) => ({
              number,
              place: { file, line, column },
            })),
          )
        : [],
    ),
    ...departments.flatMap(({ file, chapters }) =>
      chapters.flatMap(({ priorities }) =>
        gaps(
          '重点課題の番号',
          priorities.map(({ number, line, column }) => ({ number, place: { file, line, column } })),
        ),
      ),
    ),
  ];
};

function ascending(items: Numbered[]): Numbered[] {
  return items.sort((a, b) => a.number - b.number);
}

/** The first number that does not follow the one before it. A number given twice is E-ID-DUPLICATE. */
function gaps(what: string, items: readonly Numbered[]): ContentProblem[] {
  if (new Set(items.map(({ number }) => number)).size < items.length) return [];
  const index = items.findIndex(({ number }, position) => number !== position + 1);
  const item = items[index];
  if (!item) return [];
  const before = items[index - 1]?.number;
  return [
    {
      code: 'W-NUMBERING-GAP',
      ...item.place,
      message:
        before === undefined
          ? `${what}が 1 から始まっていません（${item.number}）。`
          : `${what}が続いていません（${before} の次が ${item.number}）。`,
      hint: `書き間違いなら ${index + 1} に直してください。わざと空けたのなら、このままでかまいません。`,
    },
  ];
}
