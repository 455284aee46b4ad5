import { type IndicatorFault, indicatorRule } from './indicator-rule.ts';

/** A target is revised once in a month, and the revisions are listed from the oldest on. */
export const revisionMonths = indicatorRule(({ revisions }) =>
  revisions.flatMap(({ month }, index): IndicatorFault[] => {
    const earlier = revisions.slice(0, index).map((revision) => revision.month);
    const path = `revisions.${index}.month`;
    if (earlier.includes(month)) {
      return [
        {
          code: 'E-REVISION-MONTH',
          path,
          message: `目標値の改定に、${month} が二つあります。`,
          hint: '一つにまとめるか、時期を直してください。',
        },
      ];
    }
    const later = earlier.find((other) => other > month);
    if (later === undefined) return [];
    return [
      {
        code: 'E-REVISION-MONTH',
        path,
        message: `目標値の改定で、${month} が ${later} の後に書かれています。`,
        hint: '時期の早い順に並べてください。「改定前」は、その時期まで使っていた目標値です。',
      },
    ];
  }),
);
