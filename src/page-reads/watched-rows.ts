import type { Plan, ProgressEntry, ProgressSheet } from '../plan/types.ts';
import type { SheetDocument, SheetEntryDocument } from '../source/documents.ts';
import { isListening, noteRead } from './page-reads.ts';

/*
 * What staff edit twice a year in thousands of rows, and what most pages read of a few rows only: the
 * texts of a sheet, and its grades. All else of a plan counts as read by every page.
 */
const TEXTS = [
  'currentStateAndIssues',
  'projects',
  'results',
  'futureDirection',
  // Moves with every line that is written above it.
  'line',
] as const satisfies readonly (keyof ProgressEntry)[];
const GRADE = 'grade' satisfies keyof ProgressEntry;

const READ = Symbol('values of a watched row');
type Watched = ProgressEntry & { [READ]: Record<string, unknown> };

/** One accessor for all rows: what differs lies in the row. */
const ACCESSORS: PropertyDescriptorMap = Object.fromEntries(
  [...TEXTS, GRADE].map((field) => [
    field,
    {
      enumerable: true,
      get(this: Watched) {
        const { measure, year } = this.sheet;
        noteRead(field === GRADE ? gradesOf(measure.id, year) : textsOf(measure.id, year));
        return this[READ][field];
      },
    },
  ]),
);

/** From now on every read of a row's texts or grade is told to whoever listens; nothing where nobody does. */
export function watchRows(plan: Plan): void {
  if (!isListening()) return;
  for (const { sheets } of plan.measures) for (const sheet of sheets) watchSheet(sheet);
}

function watchSheet(sheet: ProgressSheet): void {
  for (const entry of sheet.entries) {
    const fields: (keyof ProgressEntry)[] = [...TEXTS, GRADE];
    const values = Object.fromEntries(fields.map((field) => [field, entry[field]]));
    Object.defineProperty(entry, READ, { value: values });
    Object.defineProperties(entry, ACCESSORS);
  }
}

/** What {@link watchRows} tells of, by name, as the sheets hold it now. */
export function watchedValues(sheets: readonly SheetDocument[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const { measure, year, entries } of sheets) {
    values.set(textsOf(measure, year), JSON.stringify(entries.map(textValues)));
    values.set(gradesOf(measure, year), JSON.stringify(entries.map(({ grade }) => grade)));
  }
  return values;
}

/** The sheets without what is watched: rows that come, go, or are called otherwise change every page. */
export function unwatchedValues(sheets: readonly SheetDocument[]): string {
  return JSON.stringify(
    sheets.map(({ entries, places: _, text: __, lostHeadings: ___, ...sheet }) => [
      sheet,
      entries.map(({ places: _, ...entry }) => unwatched(entry)),
    ]),
  );
}

function textValues(entry: SheetEntryDocument): unknown[] {
  return TEXTS.map((field) => (field === 'line' ? entry.places.heading[0] : entry[field]));
}

function unwatched(entry: object): object {
  const watched: readonly string[] = [...TEXTS, GRADE];
  return Object.fromEntries(Object.entries(entry).filter(([field]) => !watched.includes(field)));
}

function textsOf(measure: string, year: number): string {
  return `texts of ${measure}/${year}`;
}

function gradesOf(measure: string, year: number): string {
  return `grades of ${measure}/${year}`;
}
