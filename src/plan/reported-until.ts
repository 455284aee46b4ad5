import type { ContentDocuments } from '../source/documents.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';

/**
 * The newest fiscal year that sheets are published for or that any indicator has a figure of, so that
 * a target year before it is known to have passed. `null` where nothing is reported at all.
 */
export function reportedUntil({ plan, policies }: ContentDocuments): FiscalYear | null {
  const figures = policies.flatMap(({ indicators }) =>
    indicators.flatMap(({ actuals }) =>
      actuals
        .filter(({ yearEnd, interim }) => [yearEnd, interim].some((each) => isReported(each)))
        .map(({ year }) => year),
    ),
  );
  const years = [...(plan?.sheetYears ?? []), ...figures];
  return years.length === 0 ? null : Math.max(...years);
}

function isReported(figure: { value: number | string | null } | null): boolean {
  return figure !== null && figure.value !== null;
}
