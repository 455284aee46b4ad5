import type { Indicator } from '../plan/types.ts';
import type { IndicatorFigure, TargetRevision } from '../source/indicator-document.ts';
import { figureText } from './indicator-texts.ts';
import { type ChangedThing, fieldChange, type RawChange } from './plan-change.ts';

/** The revision that only records how the target changed now; `null` for any other change of the list. */
export function newRevision(before: Indicator, after: Indicator): TargetRevision | null {
  const latest = after.revisions.at(-1);
  const others = after.revisions.slice(0, -1);
  const known = revisionsText({ ...before, unit: after.unit });
  if (latest === undefined || revisionsText({ ...after, revisions: others }) !== known) return null;
  // A range has bounds and no single value that could be repeated.
  const repeats = before.range !== null || latest.previous.value === before.target?.value;
  return repeats ? latest : null;
}

/** 目標値の改定 as the content lists them; `null` for none. */
export function revisionsText({ revisions, unit }: Indicator): string | null {
  const texts = revisions.map(
    ({ month, previous, reason }) =>
      `${month} 改定前${figureText(previous, unit) ?? '未報告'}${reason === null ? '' : `（${reason}）`}`,
  );
  return texts.length === 0 ? null : texts.join('、');
}

interface ToldFigure {
  figure: IndicatorFigure | null;
  unit: string;
}

/** 訂正前 and its reason, unless they only record how the figure itself changed now. */
export function correctionChange(
  thing: ChangedThing,
  name: string,
  { old, now }: { old: ToldFigure; now: ToldFigure },
): RawChange[] {
  const records =
    old.figure?.corrected === null && now.figure?.corrected?.from === old.figure.value;
  if (records && now.figure?.value !== old.figure?.value) return [];
  return fieldChange(thing, `${name}の訂正`, {
    before: correctionText(old),
    after: correctionText(now),
  });
}

function correctionText({ figure, unit }: ToldFigure): string | null {
  if (figure === null || figure.corrected === null) return null;
  const { from, reason } = figure.corrected;
  const decimals = typeof from === 'number' ? (String(from).split('.')[1]?.length ?? 0) : 0;
  const before = {
    ...figure,
    value: from,
    decimals: Math.max(figure.decimals, decimals),
    mark: null,
  };
  return `訂正前${figureText(before, unit)}${reason === null ? '' : `（${reason}）`}`;
}
