import type { IndicatorFacts } from '../../src/summaries/indicator-facts.ts';

/** The facts of an indicator as a test writes them: figures as [year, value]. */
export interface WrittenFacts {
  kind?: IndicatorFacts['kind'];
  baseline?: [number, number] | null;
  target?: [number, number | string] | null;
  range?: { lower: number; upper: number };
  actuals?: [number, number | string | null][];
  interim?: [number, number | null][];
  milestones?: [number, number][];
  tolerance?: number;
  countedFrom?: number;
  notComparable?: string;
  reportedUntil?: number;
}

/** Spells out the rest: what is not written is not given. */
export function factsOf(written: WrittenFacts): IndicatorFacts {
  const figure = (point: [number, number | string | null]) => ({
    year: point[0],
    value: point[1],
    decimals: 0,
    mark: null,
    corrected: null,
  });
  const years = [...(written.actuals ?? []), ...(written.interim ?? [])].map(([year]) => year);
  const at = <T>(points: [number, T][] | undefined, year: number) =>
    points?.find((point) => point[0] === year);
  return {
    kind: written.kind ?? null,
    baseline: written.baseline ? figure(written.baseline) : null,
    target: written.target ? figure(written.target) : null,
    range: written.range ?? null,
    actuals: [...new Set(years)].sort().map((year) => {
      const yearEnd = at(written.actuals, year);
      const interim = at(written.interim, year);
      return {
        year,
        yearEnd: yearEnd ? figure(yearEnd) : null,
        interim: interim ? figure(interim) : null,
      };
    }),
    milestones: (written.milestones ?? []).map(([year, value]) => ({
      year,
      value,
      decimals: 0,
      mark: null,
      corrected: null,
    })),
    tolerance: written.tolerance ?? null,
    countedFrom: written.countedFrom ?? null,
    notComparable: written.notComparable ?? null,
    reportedUntil: written.reportedUntil ?? null,
  };
}
