import type { Department, DepartmentYear, Division, Plan, Priority } from '../plan/types.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { writtenYears } from './compare-sheets.ts';
import { joinById } from './join-by-id.ts';
import { proseChange } from './plain-text.ts';
import { type ChangedThing, fieldChange, type RawChange, wholeChange } from './plan-change.ts';

/** 部局 and what each wrote, in the years and chapters that stand in both states. */
export function departmentChanges(old: Plan, now: Plan): RawChange[] {
  const years = [writtenYears(old), writtenYears(now)];
  const chapters = [old, now].map((plan) => new Set(plan.chapters.map(({ id }) => id)));
  const shared = ({ year, chapter }: DepartmentYear) =>
    years.every((each) => each.has(year)) && chapters.every((each) => each.has(chapter.id));
  return joinById<Department>(old.departments, now.departments, ({ id }) => id).flatMap(
    ({ id, before, after }) => {
      const name = (after ?? before)?.name ?? id;
      const thing: ChangedThing = { subject: 'department', id, place: name };
      // The name of today changes with the newest sheet's: one fact.
      const saidOfAll = (old: string, now: string) => old === before?.name && now === after?.name;
      return [
        ...(before && after
          ? fieldChange(thing, '名称', { before: before.name, after: after.name })
          : []),
        ...joinById(
          before?.years.filter(shared) ?? [],
          after?.years.filter(shared) ?? [],
          ({ year, chapter }) => `${year}/${id}/${chapter.id}`,
        ).flatMap((sheet) => [
          ...(sheet.before && sheet.after && !saidOfAll(sheet.before.name, sheet.after.name)
            ? fieldChange(yearThing(name, sheet.id), '名称', {
                before: sheet.before.name,
                after: sheet.after.name,
              })
            : []),
          ...departmentYearChanges(name, sheet.id, sheet.before, sheet.after),
        ]),
      ];
    },
  );
}

function departmentYearChanges(
  name: string,
  id: string,
  before: DepartmentYear | null,
  after: DepartmentYear | null,
): RawChange[] {
  const thing = yearThing(name, id);
  if (before === null) return [wholeChange(thing, 'added', '組織目標と部門方針シート')];
  if (after === null) return [wholeChange(thing, 'removed', '組織目標と部門方針シート')];
  return [
    ...proseChange(thing, '組織目標', before.role, after.role),
    ...fieldChange(thing, '職名', { before: before.headPost, after: after.headPost }),
    ...fieldChange(thing, '氏名', { before: before.headName, after: after.headName }),
    ...joinById<Priority>(before.priorities, after.priorities, ({ number }) =>
      String(number),
    ).flatMap((pair) => [
      ...fieldChange(thing, `重点課題${pair.id}`, {
        before: pair.before?.issue ?? null,
        after: pair.after?.issue ?? null,
      }),
      ...proseChange(
        thing,
        `重点課題${pair.id}の実行方針`,
        pair.before?.actionPolicy ?? null,
        pair.after?.actionPolicy ?? null,
      ),
    ]),
  ];
}

function yearThing(name: string, id: string): ChangedThing {
  const [year, , chapter] = id.split('/');
  const place = `${name} ${fiscalYearName(Number(year))} 第${chapter}章`;
  return { subject: 'departmentYear', id, place };
}

/** 担当課, by id: a renamed one stays the same. */
export function divisionChanges(old: Plan, now: Plan): RawChange[] {
  return joinById<Division>(old.divisions, now.divisions, ({ id }) => id).flatMap((pair) => {
    const { id, before, after } = pair;
    const place = `担当課「${(after ?? before)?.name}」`;
    const thing: ChangedThing = { subject: 'division', id, place };
    if (before === null) return [wholeChange(thing, 'added', null)];
    if (after === null) return [wholeChange(thing, 'removed', null)];
    const renamed = before.name !== after.name;
    return [
      ...fieldChange(thing, '名称', { before: before.name, after: after.name }),
      // With the new name comes the former one: no second fact.
      ...(renamed
        ? []
        : fieldChange(thing, '旧名称', { before: formerOf(before), after: formerOf(after) })),
      ...departmentOf(thing, before, after),
      ...fieldChange(thing, '電話', { before: before.contact.phone, after: after.contact.phone }),
      ...fieldChange(thing, 'メール', { before: before.contact.email, after: after.contact.email }),
      ...fieldChange(thing, '問い合わせのページ', {
        before: before.contact.page,
        after: after.contact.page,
      }),
    ];
  });
}

function departmentOf(thing: ChangedThing, before: Division, after: Division): RawChange[] {
  if (before.department?.id === after.department?.id) return [];
  const names = { before: before.department?.name ?? null, after: after.department?.name ?? null };
  return fieldChange(thing, '部局', names);
}

function formerOf({ formerNames }: Division): string | null {
  const names = formerNames.map(({ name, until }) => `${name}（${fiscalYearName(until)}まで）`);
  return names.length === 0 ? null : names.sort().join('、');
}
