import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorProgress } from '../../src/summaries/indicator-progress.ts';
import type { IndicatorStatus } from '../../src/vocabulary/indicator-status.ts';
import { factsOf, type WrittenFacts } from './indicator-facts-of.ts';

// Figures as plans print them: up to two decimals, both signs.
const figure = fc.integer({ min: -500_000, max: 500_000 }).map((n) => n / 100);
const year = fc.integer({ min: 2020, max: 2024 });
const kinds = fc.constantFrom<WrittenFacts['kind']>(
  'increase',
  'decrease',
  'keepAtLeast',
  'keepAtMost',
  'cumulative',
  'share',
);

const drawn = fc
  .record({ kind: kinds, b: figure, t: figure, x: figure, year })
  // A sum that is to stay at 0 has a rule of its own, without a better side.
  .filter(({ kind, t }) => kind !== 'cumulative' || t !== 0);

const indicators = drawn.map(
  // A declared direction that its own target contradicts is the check's to refuse.
  ({ kind, b, t, x, year }): WrittenFacts & { x: number } => ({
    kind: kind === 'increase' || kind === 'decrease' ? (t > b ? 'increase' : 'decrease') : kind,
    baseline: [2019, b],
    target: [2025, t],
    countedFrom: 2020,
    tolerance: kind === 'share' ? 1 : undefined,
    actuals: [[year, x]],
    x,
  }),
);

const statusOf = (written: WrittenFacts) => indicatorProgress(factsOf(written)).status;

const RANK: Record<IndicatorStatus, number | null> = {
  notReported: null,
  notComparable: null,
  notAchieved: 0,
  worse: 0,
  flat: 1,
  behind: 2,
  onPace: 3,
  achieved: 4,
};

describe('どの数でも成り立つこと', () => {
  it('単位を変えても（人を千人にしても）判断は変わらない', () => {
    fc.assert(
      fc.property(indicators, fc.constantFrom(0.001, 0.01, 0.5, 10, 1000), (written, factor) => {
        expect(statusOf(scaled(written, factor))).toBe(statusOf(written));
      }),
    );
  });

  it('符号を裏返した減る指標は、増える指標と同じ判断になる', () => {
    fc.assert(
      fc.property(indicators, (written) => {
        expect(statusOf(scaled(written, -1))).toBe(statusOf(written));
      }),
    );
  });

  it('値が悪くなって判断が良くなることはない', () => {
    fc.assert(
      fc.property(indicators, fc.integer({ min: 1, max: 100_000 }), (written, cents) => {
        // Meant to stay where it was, it has no better side.
        fc.pre(written.baseline?.[1] !== written.target?.[1]);
        const better = scaleOf(written) < 0 ? -1 : 1;
        const worseX = (Math.round(written.x * 100) - better * cents) / 100;
        const reported = written.actuals?.[0]?.[0] as number;
        const now = RANK[statusOf(written)];
        const then = RANK[statusOf({ ...written, actuals: [[reported, worseX]] })];
        if (now === null || then === null) {
          expect(then).toBe(now);
        } else {
          expect(then).toBeLessThanOrEqual(now);
        }
      }),
    );
  });

  it('空欄の年度を足しても、何も変わらない', () => {
    fc.assert(
      fc.property(indicators, year, (written, blank) => {
        const [[reported, x]] = written.actuals as [[number, number]];
        if (blank === reported) return;
        expect(
          indicatorProgress(
            factsOf({
              ...written,
              actuals: [
                [reported, x],
                [blank, null],
              ],
            }),
          ),
        ).toEqual(indicatorProgress(factsOf(written)));
      }),
    );
  });

  it('実績値がすべて空欄なら、0ではなく未報告', () => {
    fc.assert(
      fc.property(indicators, (written) => {
        expect(statusOf({ ...written, actuals: [[2022, null]] })).toBe('notReported');
      }),
    );
  });
});

/** 1 where more is better, -1 where less is. */
function scaleOf({ kind, baseline, target }: WrittenFacts): number {
  const b = baseline?.[1] as number;
  const t = target?.[1] as number;
  if (kind === 'decrease' || kind === 'keepAtMost') return -1;
  if (kind === 'cumulative') return t < 0 ? -1 : 1;
  return kind === 'share' && t < b ? -1 : 1;
}

function scaled(written: WrittenFacts, factor: number): WrittenFacts {
  // Decimal, not binary: 0.1 × 3 must be 0.3 here as it is on paper.
  const times = (value: number) => Number((value * factor).toFixed(8));
  const turned: Record<string, WrittenFacts['kind']> = {
    increase: 'decrease',
    decrease: 'increase',
    keepAtLeast: 'keepAtMost',
    keepAtMost: 'keepAtLeast',
  };
  const kind = written.kind ?? null;
  return {
    ...written,
    kind: factor < 0 && kind !== null ? (turned[kind] ?? kind) : kind,
    baseline: written.baseline && [written.baseline[0], times(written.baseline[1])],
    target: written.target && [written.target[0], times(written.target[1] as number)],
    tolerance: written.tolerance === undefined ? undefined : Math.abs(times(written.tolerance)),
    actuals: written.actuals?.map(([at, x]) => [at, x === null ? null : times(x as number)]),
  };
}
