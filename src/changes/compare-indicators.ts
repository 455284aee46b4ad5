import type { Indicator, Policy } from '../plan/types.ts';
import { type FiscalYear, fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { isPercent, withUnit } from '../vocabulary/quantity.ts';
import { correctionChange, newRevision, revisionsText } from './indicator-corrections.ts';
import { figureText, indicatorKindName, targetText } from './indicator-texts.ts';
import { joinById } from './join-by-id.ts';
import { type ChangedThing, fieldChange, type RawChange, wholeChange } from './plan-change.ts';

/** 目標指標 of a policy that stands in both states. */
export function indicatorChanges(before: Policy, after: Policy): RawChange[] {
  return joinById(before.indicators, after.indicators, ({ id }) => id).flatMap((pair) => {
    const number = pair.id.slice(pair.id.lastIndexOf('-') + 1);
    const place = `政策${after.id} 目標指標${number}`;
    const thing: ChangedThing = { subject: 'indicator', id: pair.id, place };
    if (pair.before === null) return [wholeChange(thing, 'added', pair.after.name)];
    if (pair.after === null) return [wholeChange(thing, 'removed', pair.before.name)];
    // Most are alike, and writing out their figures to see it would cost the most of all.
    if (factsOf(pair.before) === factsOf(pair.after)) return [];
    return [
      ...factChanges(thing, pair.before, pair.after),
      ...targetChanges(thing, pair.before, pair.after),
      ...actualChanges(thing, pair.before, pair.after),
      ...noteChanges(thing, pair.before, pair.after),
    ];
  });
}

// Without what leads into the rest of the plan, and from there back.
function factsOf({ policy: _, divisions: __, ...facts }: Indicator): string {
  return JSON.stringify(facts);
}

function factChanges(thing: ChangedThing, before: Indicator, after: Indicator): RawChange[] {
  const tolerance = ({ tolerance: value, unit }: Indicator) =>
    value === null ? null : withUnit(String(value), isPercent(unit) ? 'ポイント' : unit);
  const counted = (year: FiscalYear | null) => (year === null ? null : fiscalYearName(year));
  return [
    ...fieldChange(thing, '名称', { before: before.name, after: after.name }),
    ...fieldChange(thing, '単位', { before: before.unit || null, after: after.unit || null }),
    ...fieldChange(thing, '種類', {
      before: indicatorKindName(before.kind),
      after: indicatorKindName(after.kind),
      blank: '指定なし',
    }),
    ...fieldChange(thing, '許容差', { before: tolerance(before), after: tolerance(after) }),
    ...fieldChange(thing, '累計の開始年度', {
      before: counted(before.countedFrom),
      after: counted(after.countedFrom),
    }),
    ...fieldChange(thing, '比較できない理由', {
      before: before.notComparable,
      after: after.notComparable,
    }),
  ];
}

function targetChanges(thing: ChangedThing, before: Indicator, after: Indicator): RawChange[] {
  const withYear = (indicator: Indicator) => {
    const text = figureText(indicator.baseline, indicator.unit);
    return text === null || !indicator.baseline
      ? null
      : `${text}（${fiscalYearName(indicator.baseline.year)}）`;
  };
  const target = { before: targetText(before), after: targetText(after) };
  const latest = newRevision(before, after);
  const milestones = joinById(before.milestones, after.milestones, ({ year }) => String(year));
  return [
    ...fieldChange(thing, '基準値', {
      before: withYear(before),
      after: withYear(after),
      blank: '未報告',
    }),
    ...fieldChange(thing, '目標値', { ...target, reason: latest?.reason ?? null }),
    // The target that changed says it all, unless the list of revisions was altered otherwise.
    ...(latest !== null && target.before !== target.after
      ? []
      : fieldChange(thing, '目標値の改定', {
          before: revisionsText(before),
          after: revisionsText(after),
        })),
    ...milestones.flatMap((pair) =>
      fieldChange(thing, `中間目標（${fiscalYearName(Number(pair.id))}）`, {
        before: figureText(pair.before, before.unit),
        after: figureText(pair.after, after.unit),
      }),
    ),
  ];
}

function actualChanges(thing: ChangedThing, before: Indicator, after: Indicator): RawChange[] {
  // A year without a line and a year whose figure is blank are both 未報告: opening one is no news.
  return joinById(before.actuals, after.actuals, ({ year }) => String(year)).flatMap((pair) => {
    const name = fiscalYearName(Number(pair.id));
    const texts = (key: 'yearEnd' | 'interim') => ({
      before: figureText(pair.before?.[key] ?? null, before.unit),
      after: figureText(pair.after?.[key] ?? null, after.unit),
      blank: '未報告',
    });
    const reason = (key: 'yearEnd' | 'interim') => pair.after?.[key]?.corrected?.reason ?? null;
    return [
      ...fieldChange(thing, `${name.replace('年度', '年')}9月末`, {
        ...texts('interim'),
        reason: reason('interim'),
      }),
      ...fieldChange(thing, `${name}末`, { ...texts('yearEnd'), reason: reason('yearEnd') }),
      ...correctionChange(thing, `${name}末`, {
        old: { figure: pair.before?.yearEnd ?? null, unit: before.unit },
        now: { figure: pair.after?.yearEnd ?? null, unit: after.unit },
      }),
    ];
  });
}

function noteChanges(thing: ChangedThing, before: Indicator, after: Indicator): RawChange[] {
  const text = ({ notes }: Indicator) =>
    notes.length === 0
      ? null
      : notes
          .map((note) => (note.mark === null ? note.text : `${note.mark} ${note.text}`))
          .join('\n');
  return fieldChange(thing, '注記', { before: text(before), after: text(after), form: 'text' });
}
