import type { Division, Plan } from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { SHEET_COLUMNS } from '../vocabulary/sheet-field.ts';
import { type PlanField, versionOf } from './plan-fields.ts';
import type { ReadSheet } from './spreadsheet-file.ts';
import { BASE_FORM, BASE_MARK } from './workbook-words.ts';

/**
 * What a workbook knows of the content that it was made from, kept in its hidden sheet: so that
 * import can tell what the division changed and what others changed meanwhile, without git.
 */
export interface WorkbookBase {
  municipality: string;
  planName: string;
  year: FiscalYear;
  divisionId: string;
  divisionName: string;
  fields: Map<string, BaseField>;
  /** cells that are not for filling in, as they were written: `1-5-2.2/施策名` */
  locked: Map<string, string>;
}

export interface BaseField {
  key: string;
  kind: PlanField['kind'];
  /** what the cell showed */
  cell: string;
  /** mark of the text in the content */
  version: string;
  decimals: number;
}

/** Which municipality a workbook belongs to; the code where there is one. */
export function municipalityMark({ municipality }: Plan): string {
  return municipality.code ?? municipality.name;
}

export function newBase(plan: Plan, division: Division, year: FiscalYear): WorkbookBase {
  return {
    municipality: municipalityMark(plan),
    planName: plan.name,
    year,
    divisionId: division.id,
    divisionName: division.name,
    fields: new Map(),
    locked: new Map(),
  };
}

export function baseField({ key, kind, cell, written, decimals }: PlanField): BaseField {
  return { key, kind, cell, version: versionOf(written), decimals };
}

/** The base as rows of the hidden sheet, all of them text. */
export function baseRows(base: WorkbookBase): string[][] {
  return [
    [BASE_MARK, BASE_FORM],
    ['団体', base.municipality],
    ['計画', base.planName],
    ['年度', String(base.year)],
    ['担当課', base.divisionId, base.divisionName],
    ...[...base.fields.values()].map(({ key, kind, cell, version, decimals }) => [
      '欄',
      key,
      kind,
      version,
      String(decimals),
      cell,
    ]),
    ...[...base.locked].map(([key, text]) => ['固定', key, '', '', '', text]),
  ];
}

/** `1-5-2.2-jinji/results`, `1-6-1/yearEnd`; somebody who writes into the hidden sheet is not guessed at. */
const FIELD_KEY = new RegExp(
  `^[\\d.a-z-]+/(?:${[...SHEET_COLUMNS.map(({ key }) => key), 'interim', 'yearEnd'].join('|')})$`,
);

/** Reads it back; `null` where the sheet is not one of these, `'form'` where it is of another version. */
export function readBase(sheet: ReadSheet): WorkbookBase | 'form' | null {
  const rows = sheet.rows.map((row) =>
    row.map(({ value }) => (value === null ? '' : String(value))),
  );
  const [
    [mark, form] = [],
    [, municipality] = [],
    [, planName] = [],
    [, year] = [],
    division = [],
  ] = rows;
  if (mark !== BASE_MARK) return null;
  if (form !== BASE_FORM) return 'form';
  const base: WorkbookBase = {
    municipality: municipality ?? '',
    planName: planName ?? '',
    year: Number(year),
    divisionId: division[1] ?? '',
    divisionName: division[2] ?? '',
    fields: new Map(),
    locked: new Map(),
  };
  for (const [what, key = '', kind, version = '', decimals, text = ''] of rows.slice(5)) {
    if (what === '固定') base.locked.set(key, text);
    if (what !== '欄') continue;
    if (!isKind(kind) || !/^[0-6]$/.test(decimals ?? '') || !FIELD_KEY.test(key)) return null;
    base.fields.set(key, { key, kind, version, cell: text, decimals: Number(decimals) });
  }
  return Number.isInteger(base.year) && base.divisionId !== '' ? base : null;
}

function isKind(kind: string | undefined): kind is PlanField['kind'] {
  return kind === 'prose' || kind === 'grade' || kind === 'number' || kind === 'words';
}
