import type { Plan } from '../plan/types.ts';
import { type FiscalYear, fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { type BaseField, municipalityMark, type WorkbookBase } from './base-sheet.ts';
import { handedValue } from './cell-value.ts';
import type { HandedField, HandedIn, Remark } from './handed-in.ts';
import { fieldLabel, type PlanField, versionOf } from './plan-fields.ts';

/** A workbook with the name that messages give it. */
export interface NamedWorkbook {
  file: string;
  handed: HandedIn;
}

/** What becomes of a field that a division changed. */
export interface FieldOutcome {
  field: PlanField;
  year: FiscalYear;
  /** the workbooks that say it */
  files: string[];
  /** `人権擁護課.xlsx 進捗管理シート G5`, one for each workbook that says the same */
  where: string[];
  /** what the workbook showed when it was made */
  baseCell: string;
  /** what the division wrote: as the cell shows it, and as the content would say it */
  newCell: string;
  text: string;
  notes: string[];
}

/** The same field, changed in the content and in the workbook, or differently in two workbooks. */
export interface Conflict {
  field: PlanField;
  year: FiscalYear;
  /** the text that each workbook was made from, and what it says now */
  versions: { where: string; baseCell: string; newCell: string }[];
  /** the workbooks that it stands in */
  files: string[];
  /** what would be written if the workbook were followed; `null` where workbooks say different things */
  outcome: FieldOutcome | null;
}

export interface Comparison {
  changes: FieldOutcome[];
  conflicts: Conflict[];
  /** fields that say what the content says already */
  already: number;
  unchanged: number;
  /** by workbook, what must be told and what was left */
  remarks: (Remark & { file: string })[];
}

/** Why a workbook is not for this plan; `null` where it is. */
export function foreignWorkbook(base: WorkbookBase, plan: Plan): string | null {
  if (base.municipality !== municipalityMark(plan) || base.planName !== plan.name) {
    return `ほかの計画（${base.planName}）のブックです。KEIKAKU_CONTENT で指定した内容と合っているか確かめてください。`;
  }
  if (plan.measures.every(({ sheets }) => sheets.every(({ year }) => year !== base.year))) {
    return `${fiscalYearName(base.year)}のシートが、いまの内容にありません。`;
  }
  return null;
}

/** Sets what the divisions handed in against the content as it is now. */
export function compareWorkbooks(
  workbooks: readonly NamedWorkbook[],
  fieldsOf: (year: FiscalYear) => ReadonlyMap<string, PlanField>,
): Comparison {
  const result: Comparison = { changes: [], conflicts: [], already: 0, unchanged: 0, remarks: [] };
  const proposals = new Map<string, Proposal[]>();
  for (const { file, handed } of workbooks) {
    result.remarks.push(...handed.remarks.map((remark) => ({ file, ...remark })));
    const current = fieldsOf(handed.base.year);
    for (const given of handed.fields) {
      const proposal = propose(file, given, current.get(given.base.key), handed.base.year, result);
      if (proposal === null) continue;
      const key = `${proposal.year} ${given.base.key}`;
      proposals.set(key, [...(proposals.get(key) ?? []), proposal]);
    }
  }
  for (const together of proposals.values()) settle(together, result);
  return result;
}

interface Proposal {
  file: string;
  field: PlanField;
  year: FiscalYear;
  base: BaseField;
  where: string;
  text: string;
  shown: string;
  notes: string[];
}

function propose(
  file: string,
  { base, where, value }: HandedField,
  field: PlanField | undefined,
  year: FiscalYear,
  result: Comparison,
): Proposal | null {
  if ('refused' in value) {
    result.remarks.push({
      file,
      where,
      message: `${fieldLabel(base.key)}：${value.refused}`,
      left: true,
    });
    return null;
  }
  if (isUntouched({ base, where, value })) {
    result.unchanged++;
    return null;
  }
  if (field === undefined || field.tooRich) {
    const why = field
      ? '表や太字などが加わったため、ここからは直せません'
      : '計画からなくなっています';
    result.remarks.push({
      file,
      where,
      message: `${fieldLabel(base.key)}は、出力した後に${why}。取り込んでいません。書かれていた文：${value.shown}`,
      left: true,
    });
    return null;
  }
  const { text, shown, notes } = value;
  return { file, field, year, base, where: `${file} ${where}`, text, shown, notes };
}

/**
 * Whether the cell still says what it said when the workbook was made. Both are read alike, so that
 * what the content has always had (half-width kana) is no change of the division's.
 */
export function isUntouched({ base, value }: HandedField): boolean {
  return 'text' in value && saysTheSame(value.text, base.cell, base);
}

/** Whether a cell with this text would be read as the same. Figures are told apart by value. */
function saysTheSame(text: string, cell: string, field: BaseField): boolean {
  const value = cell === '' ? null : cell;
  const read = handedValue({ value, formula: false, error: false, format: null }, field);
  if ('refused' in read) return false;
  if (field.kind !== 'number' || text === '' || read.text === '') return read.text === text;
  return Number(read.text) === Number(text);
}

function settle(together: readonly Proposal[], result: Comparison): void {
  const [first] = together as [Proposal, ...Proposal[]];
  const { field, year } = first;
  const files = [...new Set(together.map(({ file }) => file))];
  const versions = together.map(({ where, base, shown }) => ({
    where,
    baseCell: base.cell,
    newCell: shown,
  }));
  if (new Set(together.map(({ text }) => text)).size > 1) {
    result.conflicts.push({ field, year, versions, files, outcome: null });
    return;
  }
  if (first.text === field.written || saysTheSame(first.text, field.cell, first.base)) {
    result.already++;
    return;
  }
  const outcome: FieldOutcome = {
    field,
    year,
    files,
    where: together.map(({ where }) => where),
    baseCell: first.base.cell,
    newCell: first.shown,
    text: first.text,
    notes: [...new Set(together.flatMap(({ notes }) => notes))],
  };
  if (together.some(({ base }) => base.version !== versionOf(field.written))) {
    result.conflicts.push({ field, year, versions, files, outcome });
  } else result.changes.push(outcome);
}
