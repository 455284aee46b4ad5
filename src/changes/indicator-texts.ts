import type { Indicator } from '../plan/types.ts';
import type { IndicatorFigure, IndicatorKind } from '../source/indicator-document.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { formatQuantity } from '../vocabulary/quantity.ts';

const KIND_NAMES: Readonly<Record<IndicatorKind, string>> = {
  increase: '増加',
  decrease: '減少',
  keepAtLeast: '維持以上',
  keepAtMost: '維持以下',
  range: '範囲',
  cumulative: '累計',
  share: '割合',
  deed: '実施',
  text: '文章',
};

/** 種類 as the content writes it; `null` where it is left out. */
export function indicatorKindName(kind: IndicatorKind | null): string | null {
  return kind === null ? null : KIND_NAMES[kind];
}

/** A figure with unit and note mark as the site shows it: 35.1%※1; `null` for a blank. */
export function figureText(figure: IndicatorFigure | null, unit: string): string | null {
  const value = figure?.value ?? null;
  if (figure === null || value === null) return null;
  const text = typeof value === 'number' ? formatQuantity({ value, unit }, figure.decimals) : value;
  return `${text}${figure.mark ?? ''}`;
}

/** 目標値 with its year, for a range its two bounds; `null` without one. */
export function targetText({ target, range, unit }: Indicator): string | null {
  if (target === null) return null;
  const text = range
    ? `${formatQuantity({ value: range.lower, unit })}〜${formatQuantity({ value: range.upper, unit })}`
    : figureText(target, unit);
  return text === null ? null : `${text}（${fiscalYearName(target.year)}）`;
}
