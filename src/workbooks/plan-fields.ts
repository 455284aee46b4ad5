import { createHash } from 'node:crypto';
import type { Division, Indicator, Plan, ProgressEntry } from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { REPORTING_TERM_NAMES, type ReportingTerm } from '../vocabulary/reporting-term.ts';
import { SHEET_COLUMNS } from '../vocabulary/sheet-field.ts';
import { cellTextOf } from './field-markdown.ts';
import { fitsCell } from './same-structure.ts';

/** One thing that a division fills in: a column of a row, or a figure of an indicator. */
export interface PlanField {
  /** `1-5-2.2/results`, `1-3-1/yearEnd` */
  key: string;
  /** id of the row or the indicator */
  id: string;
  /** what the row or the indicator is about */
  title: string;
  column: EntryColumn | ReportingTerm;
  /** `成果`, `年度末` */
  columnName: string;
  /** as it stands in the content: Markdown, a grade, a figure; blank is the empty text */
  written: string;
  /** what the cell shows of it */
  cell: string;
  kind: 'prose' | 'grade' | 'number' | 'words';
  /** digits after the point that the plan prints, for numbers */
  decimals: number;
  /** a cell cannot hold all of it, so it can be changed in the content only */
  tooRich: boolean;
  place: FieldPlace;
}

/** Where the field stands in the content. */
export type FieldPlace =
  | { file: string; headingLine: number; column: EntryColumn }
  | { file: string; indicator: number; year: FiscalYear; term: ReportingTerm };

export type EntryColumn = (typeof SHEET_COLUMNS)[number]['key'];

/** 進捗管理シート: the five columns of a row. */
export function entryFields(entry: ProgressEntry): PlanField[] {
  return SHEET_COLUMNS.map(({ key, name }) => {
    const written = key === 'grade' ? (entry.grade ?? '') : (entry[key]?.markdown ?? '');
    const prose = key !== 'grade';
    return {
      key: `${entry.id}/${key}`,
      id: entry.id,
      title: `${entry.initiative.name}${entry.relisted ? '（再掲）' : ''}`,
      column: key,
      columnName: name,
      written,
      cell: prose ? cellTextOf(written) : written,
      kind: prose ? 'prose' : 'grade',
      decimals: 0,
      tooRich: prose && written !== '' && !fitsCell(written),
      place: { file: entry.sheet.file, headingLine: entry.line, column: key },
    };
  });
}

/** 目標指標: the figures that the plan asks for in this year; a place that it does not have is not asked for. */
export function indicatorFields(indicator: Indicator, year: FiscalYear): PlanField[] {
  const asked = indicator.actuals.find((actual) => actual.year === year);
  const inWords = indicator.kind === 'deed' || indicator.kind === 'text';
  const printed = [indicator.baseline, indicator.target, asked?.yearEnd, asked?.interim];
  const decimals = Math.max(0, ...printed.map((figure) => figure?.decimals ?? 0));
  return (['interim', 'yearEnd'] as const).flatMap((term) => {
    const figure = asked?.[term];
    if (!figure) return [];
    const { value } = figure;
    const written =
      value === null ? '' : typeof value === 'number' ? value.toFixed(figure.decimals) : value;
    return {
      key: `${indicator.id}/${term}`,
      id: indicator.id,
      title: indicator.name,
      column: term,
      columnName: REPORTING_TERM_NAMES[term],
      written,
      cell: written,
      kind: inWords ? 'words' : 'number',
      decimals,
      tooRich: false,
      place: { file: indicator.policy.file, indicator: indicator.number, year, term },
    };
  });
}

/** How messages name a field: `1-5-2.2/results` → `1-5-2.2 の成果`. */
export function fieldLabel(key: string): string {
  const [id = '', column] = key.split('/');
  const name =
    SHEET_COLUMNS.find((each) => each.key === column)?.name ??
    REPORTING_TERM_NAMES[column as ReportingTerm];
  return `${id} の${name}`;
}

/** Every field of a year, by its key. */
export function planFields(plan: Plan, year: FiscalYear): Map<string, PlanField> {
  const entries = plan.measures.flatMap(({ sheets }) =>
    sheets.filter((sheet) => sheet.year === year).flatMap((sheet) => sheet.entries),
  );
  const fields = [
    ...entries.flatMap(entryFields),
    ...plan.indicators.flatMap((indicator) => indicatorFields(indicator, year)),
  ];
  return new Map(fields.map((field) => [field.key, field]));
}

/** What one division fills in for a year. */
export interface DivisionPart {
  division: Division;
  /** in the plan's order, as the official sheet prints them */
  entries: ProgressEntry[];
  indicators: Indicator[];
  /** the plan names no division for these; the division has measures of their policies */
  unassigned: Indicator[];
}

/** The rows that the division reports on, and its indicators. */
export function divisionPart(plan: Plan, division: Division, year: FiscalYear): DivisionPart {
  const entries = plan.measures.flatMap(({ sheets }) =>
    sheets
      .filter((sheet) => sheet.year === year)
      .flatMap((sheet) => sheet.entries.filter((entry) => entry.divisions.includes(division))),
  );
  const policies = new Set(entries.map(({ sheet }) => sheet.measure.policy));
  return {
    division,
    entries,
    indicators: plan.indicators.filter((indicator) => indicator.divisions.includes(division)),
    unassigned: plan.indicators.filter(
      ({ divisions, policy }) => divisions.length === 0 && policies.has(policy),
    ),
  };
}

/** The indicators of a year's policies that ask for a figure of that year and name no division. */
export function unassignedIndicators(plan: Plan, year: FiscalYear): Indicator[] {
  return plan.indicators.filter(
    (indicator) => indicator.divisions.length === 0 && indicatorFields(indicator, year).length > 0,
  );
}

/** Short mark of a text, to see whether it was changed since. */
export function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
