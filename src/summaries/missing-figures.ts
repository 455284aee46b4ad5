import type { Indicator } from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import type { ReportingTerm } from '../vocabulary/reporting-term.ts';

/** An 実績値 that was asked for (its place stands in the plan) and is blank. */
export interface MissingFigure {
  indicator: Indicator;
  year: FiscalYear;
  term: ReportingTerm;
}

/** An indicator of which nothing new was reported for years, and nothing is asked for either. */
export interface StaleFigure {
  indicator: Indicator;
  /** fiscal year of its newest 年度末の実績値 or, before the first one, of its baseline */
  newest: FiscalYear;
}

/** A survey every two years leaves one year out; two years without a figure are a question. */
const YEARS_UNTIL_STALE = 2;

/**
 * The blank figures up to this fiscal year, oldest first. The interim figure of a year that has its
 * year-end figure is not asked for any more.
 */
export function missingFigures(indicator: Indicator, year: FiscalYear): MissingFigure[] {
  return indicator.actuals
    .filter((actual) => actual.year <= year)
    .flatMap(({ year: asked, interim, yearEnd }) => {
      const terms: ReportingTerm[] = [];
      if (interim?.value === null && (yearEnd?.value ?? null) === null) terms.push('interim');
      if (yearEnd?.value === null) terms.push('yearEnd');
      return terms.map((term) => ({ indicator, year: asked, term }));
    });
}

/**
 * The indicator, where its newest figure is of two or more years before this fiscal year and no place
 * stands open for a newer one; otherwise `null`. A plan's target year ends the asking.
 */
export function staleFigure(indicator: Indicator, year: FiscalYear): StaleFigure | null {
  const asked = indicator.actuals.filter(
    (actual) => actual.year <= year && actual.yearEnd !== null,
  );
  if (asked.some(({ yearEnd }) => yearEnd?.value === null)) return null;
  const years = [indicator.baseline, ...asked].flatMap((figure) => figure?.year ?? []);
  const last = Math.min(year, indicator.target?.year ?? year);
  if (years.length === 0 || Math.max(...years) > last - YEARS_UNTIL_STALE) return null;
  return { indicator, newest: Math.max(...years) };
}
