import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/vocabulary/quantity.ts';
import { fileOf, KONAN } from './published-plans.ts';
import { recordsOf } from './read-csv.ts';

/** Chapter 1 of Konan, fiscal year 2021, as it was worked out by hand: b → t, x, g, p. */
const BY_HAND = [
  ['policy-1-1', '28,493', '40,000', '14,446', '−122.1', '−366'],
  ['policy-1-2', '91', '95', '54', '−925.0', '−2,775'],
  ['policy-1-3', '33.8', '40.0', '34.3', '8.1', '24.2'],
  // Declared not to be comparable: its figures are not compared in the data either.
  ['policy-1-4', '−712', '0', '−271', null, null],
  ['policy-1-5', '6,652', '7,000', '7,157', '145.1', '435'],
  ['policy-1-6', '4,265', '7,200', '6,522', '76.9', '231'],
] as const;

describe('CSV だけから', () => {
  const indicators = recordsOf(fileOf(KONAN.files, 'indicators'));
  const observations = recordsOf(fileOf(KONAN.files, 'observations'));

  it.each(BY_HAND)('%s の手計算の表が、数字の一つまで出てくる', (policy, b, t, x, g, p) => {
    const indicator = indicators.find(({ policyId }) => policyId === policy);
    const figure = (code: string, year: number) => {
      const found = observations.find(
        (each) =>
          each.indicatorId === indicator?.indicatorId &&
          each.figure === code &&
          each.fiscalYear === year,
      );
      return formatNumber(found?.value as number, found?.decimals as number);
    };
    expect([
      figure('baseline', 2019),
      figure('target', 2025),
      figure('actualYearEnd', 2021),
    ]).toEqual([b, t, x]);
    expect(percent(indicator?.gapClosed, 1)).toBe(g);
    expect(percent(indicator?.pace, p?.includes('.') ? 1 : 0)).toBe(p);
  });

  it('指標の表の値は、値の表の値と同じである', () => {
    for (const { indicatorId, baselineValue, latestFiscalYear, latestValue } of indicators) {
      const values = observations.filter((each) => each.indicatorId === indicatorId);
      expect(values.find(({ figure }) => figure === 'baseline')?.value).toBe(baselineValue);
      const latest = values.find(
        ({ figure, fiscalYear }) => figure === 'actualYearEnd' && fiscalYear === latestFiscalYear,
      );
      expect(latest?.value).toBe(latestValue);
    }
  });
});

function percent(ratio: unknown, decimals: number): string | null {
  return ratio === null ? null : formatNumber((ratio as number) * 100, decimals);
}
