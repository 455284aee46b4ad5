import type { Plan } from '../plan/types.ts';
import { findFrontMatter } from '../source/front-matter.ts';
import { SourceText } from '../source/source-text.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { spliced } from './field-edit.ts';
import { nextFigures } from './next-figures.ts';
import { nextSheet } from './next-sheet.ts';
import { nextSheetYears } from './next-sheet-years.ts';

/** What opening a fiscal year writes. */
export interface NewYear {
  /** new text by path below the content folder; sheets and departments are new files */
  files: Map<string, string>;
  sheets: number;
  rows: number;
  departments: number;
  /** ids of the indicators that get a place for the year's figures */
  asked: string[];
  /** ids of the indicators that were not asked last year: a survey may be due or not */
  notAsked: string[];
  /** Japanese sentences: what somebody has to look at */
  notes: string[];
}

/**
 * The files with which a fiscal year begins, made from those of the newest year before it.
 *
 * @param textOf the text of a content file, as it stands
 * @param departmentFiles paths of last year's departments
 */
export function openNewYear(
  plan: Plan,
  textOf: (file: string) => string,
  departmentFiles: readonly string[],
  years: { from: FiscalYear; year: FiscalYear; emptied: boolean },
): NewYear {
  const { year } = years;
  const opened: NewYear = {
    files: new Map(),
    sheets: 0,
    rows: 0,
    departments: 0,
    asked: [],
    notAsked: [],
    notes: [],
  };
  for (const measure of plan.measures) {
    const sheet = nextSheet(measure, years);
    if (sheet === null) continue;
    opened.files.set(`sheets/${year}/${measure.id}.md`, sheet.text);
    opened.sheets += 1;
    opened.rows += sheet.text.match(/^## /gm)?.length ?? 0;
    opened.notes.push(...sheet.notes);
  }
  for (const file of departmentFiles) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    opened.files.set(`departments/${year}/${name}`, withoutNames(textOf(file)));
    opened.departments += 1;
  }
  for (const policy of plan.policies) addFigures(opened, policy, textOf(policy.file), years);
  const planText = textOf('plan.yaml');
  const splice = nextSheetYears(planText, year);
  if (splice) opened.files.set('plan.yaml', spliced(planText, [splice]));
  else opened.notes.push(`plan.yaml の「シートの年度」に ${year} を書き足してください。`);
  return opened;
}

function addFigures(
  opened: NewYear,
  { id, file }: Plan['policies'][number],
  text: string,
  years: { from: FiscalYear; year: FiscalYear },
): void {
  const front = findFrontMatter(new SourceText(file, text));
  if (front === null) return;
  const figures = nextFigures(text.slice(front.start, front.end), years);
  opened.asked.push(...figures.asked.map((number) => `${id}-${number}`));
  opened.notAsked.push(...figures.notAsked.map((number) => `${id}-${number}`));
  if (figures.splices.length === 0) return;
  const moved = figures.splices.map(({ start, end, text: by }) => ({
    start: start + front.start,
    end: end + front.start,
    text: by,
  }));
  opened.files.set(file, spliced(text, moved));
}

/** Who heads a department is a fact of the year: last year's name would be a wrong one. */
function withoutNames(text: string): string {
  return text.replace(/^(-[ \t]*氏名[ \t]*[:：]).*$/gm, '$1');
}
