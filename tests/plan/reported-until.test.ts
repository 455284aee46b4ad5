import { describe, expect, it } from 'vitest';
import { reportedUntil } from '../../src/plan/reported-until.ts';
import type { ContentDocuments } from '../../src/source/documents.ts';

/** Documents with sheets of these years and one indicator with these actuals. */
function documents(
  sheetYears: number[],
  actuals: { year: number; yearEnd?: number | null; interim?: number | null }[],
): ContentDocuments {
  const figure = (value: number | null | undefined) => (value === undefined ? null : { value });
  return {
    plan: { sheetYears },
    policies: [
      {
        indicators: [
          {
            actuals: actuals.map(({ year, yearEnd, interim }) => ({
              year,
              yearEnd: figure(yearEnd),
              interim: figure(interim),
            })),
          },
        ],
      },
    ],
  } as unknown as ContentDocuments;
}

describe('計画がどの年度まで来ているか', () => {
  it('シートの年度と、報告された実績値（9月末も）の、最も新しいもの', () => {
    expect(reportedUntil(documents([2021, 2022], []))).toBe(2022);
    expect(reportedUntil(documents([2021], [{ year: 2023, yearEnd: 5 }]))).toBe(2023);
    expect(reportedUntil(documents([2021], [{ year: 2024, interim: 0 }]))).toBe(2024);
  });
  it('空欄の年度は、まだ来ているとは言えない', () => {
    expect(reportedUntil(documents([2021], [{ year: 2025, yearEnd: null }]))).toBe(2021);
    expect(reportedUntil(documents([], []))).toBeNull();
  });
});
