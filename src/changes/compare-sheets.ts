import type { Measure, Plan, ProgressEntry, ProgressSheet } from '../plan/types.ts';
import { divisionNameIn } from '../summaries/division-name.ts';
import { NOT_GRADED } from '../vocabulary/achievement-grade.ts';
import { type FiscalYear, fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { SHEET_FIELDS } from '../vocabulary/sheet-field.ts';
import { joinById } from './join-by-id.ts';
import { proseChange } from './plain-text.ts';
import { type ChangedThing, fieldChange, type RawChange, wholeChange } from './plan-change.ts';

/** Fiscal years that have sheets or a department's aims. */
export function writtenYears(plan: Plan): Set<FiscalYear> {
  const sheets = plan.measures.flatMap((measure) => measure.sheets);
  return new Set(
    [...sheets, ...plan.departments.flatMap(({ years }) => years)].map(({ year }) => year),
  );
}

/** A whole fiscal year opened or taken away: one change for all of its sheets. */
export function sheetYearChanges(old: Plan, now: Plan): RawChange[] {
  const years = joinById([...writtenYears(old)].sort(), [...writtenYears(now)].sort(), String);
  return years.flatMap(({ id, before, after }) => {
    if (before !== null && after !== null) return [];
    const place = `${fiscalYearName(Number(id))}の施策進捗管理シート`;
    const plan = before === null ? now : old;
    return [
      wholeChange(
        { subject: 'sheetYear', id, place },
        before === null ? 'added' : 'removed',
        null,
        countsOfYear(plan, Number(id)),
      ),
    ];
  });
}

function countsOfYear(plan: Plan, year: FiscalYear): RawChange['contains'] {
  const sheets = plan.measures.flatMap((each) => each.sheets).filter((each) => each.year === year);
  const years = plan.departments.flatMap((each) => each.years).filter((each) => each.year === year);
  return [
    { name: '施策', count: sheets.length },
    { name: '行', count: sheets.reduce((sum, { entries }) => sum + entries.length, 0) },
    { name: '部局の目標と方針', count: years.length },
  ];
}

/** Sheets and rows of the measures and years that stand in both states. */
export function sheetChanges(old: Plan, now: Plan): RawChange[] {
  const [oldYears, newYears] = [writtenYears(old), writtenYears(now)];
  const shared = (sheet: ProgressSheet) => oldYears.has(sheet.year) && newYears.has(sheet.year);
  return joinById<Measure>(old.measures, now.measures, ({ id }) => id).flatMap((measure) => {
    if (measure.before === null || measure.after === null) return [];
    const sheets = joinById(
      measure.before.sheets.filter(shared),
      measure.after.sheets.filter(shared),
      ({ year }) => String(year),
    );
    return sheets.flatMap(({ id: year, before, after }) => {
      const id = `${year}/${measure.id}`;
      const place = `施策${measure.id} ${fiscalYearName(Number(year))}のシート`;
      const thing: ChangedThing = { subject: 'sheet', id, place };
      const rows = (sheet: ProgressSheet) => [{ name: '行', count: sheet.entries.length }];
      if (before === null) return [wholeChange(thing, 'added', null, rows(after))];
      if (after === null) return [wholeChange(thing, 'removed', null, rows(before))];
      return joinById(before.entries, after.entries, (entry) => entry.id).flatMap((row) =>
        rowChanges(row.before, row.after),
      );
    });
  });
}

function rowChanges(before: ProgressEntry | null, after: ProgressEntry | null): RawChange[] {
  const entry = after ?? before;
  if (entry === null) return [];
  const { year, measure } = entry.sheet;
  const relisted = entry.relisted ? `（再掲・${divisionsOf(entry)}）` : '';
  const place = `施策${measure.id} 取組${entry.initiative.number}${relisted} ${fiscalYearName(year)}`;
  const thing: ChangedThing = { subject: 'row', id: `${year}/${entry.id}`, place };
  if (before === null) return [wholeChange(thing, 'added', entry.initiative.name)];
  if (after === null) return [wholeChange(thing, 'removed', entry.initiative.name)];
  const sameDivisions = idsOf(before) === idsOf(after);
  return [
    // By id: a division that is renamed is one change of the division, not of all its rows.
    ...(sameDivisions
      ? []
      : fieldChange(thing, '担当課', { before: divisionsOf(before), after: divisionsOf(after) })),
    ...fieldChange(thing, '達成度', {
      before: before.grade,
      after: after.grade,
      blank: NOT_GRADED,
    }),
    ...SHEET_FIELDS.flatMap(({ key, name }) => proseChange(thing, name, before[key], after[key])),
  ];
}

function idsOf({ divisions }: ProgressEntry): string {
  return divisions
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

function divisionsOf({ divisions, sheet }: ProgressEntry): string {
  return divisions.map((division) => divisionNameIn(division, sheet.year)).join('・');
}
