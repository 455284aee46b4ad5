import type { Indicator, Plan } from '../plan/types.ts';

/** A note printed below an indicator. */
export interface IndicatorNote {
  mark: string | null;
  text: string;
  /** it bears a numbered mark that no figure of the indicator bears */
  orphan: boolean;
}

/** The notes of an indicator, and the numbered marks beside its figures that no note explains. */
export function indicatorNotes(indicator: Indicator): {
  notes: IndicatorNote[];
  unexplained: string[];
} {
  const { baseline, target, milestones, actuals, name } = indicator;
  const figures = [
    baseline,
    target,
    ...milestones,
    ...actuals.flatMap(({ yearEnd, interim }) => [interim, yearEnd]),
  ];
  const borne = new Set(figures.flatMap((figure) => figure?.mark ?? []));
  const explained = new Set(indicator.notes.map(({ mark }) => mark));
  const numbered = (mark: string) => /\d/.test(mark.normalize('NFKC'));
  return {
    notes: indicator.notes.map(({ mark, text }) => ({
      mark,
      text,
      orphan: mark !== null && numbered(mark) && !borne.has(mark) && !name.includes(mark),
    })),
    unexplained: [...borne].filter((mark) => numbered(mark) && !explained.has(mark)).sort(),
  };
}

/** Whether errata.yaml holds an open question about the indicator. */
export function hasOpenQuestion({ openQuestions }: Plan, { number, policy }: Indicator): boolean {
  return openQuestions.some(
    ({ place }) => place.file === policy.file && place.section === `目標指標${number}`,
  );
}
