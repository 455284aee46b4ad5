import { withUnit } from '../vocabulary/quantity.ts';

/** The first of the wordings that the room allows, else the last one. */
export function fittingWords(
  ctx: Pick<CanvasRenderingContext2D, 'measureText'>,
  wordings: readonly string[],
  room: number,
): string {
  return wordings.find((words) => ctx.measureText(words).width <= room) ?? wordings.at(-1) ?? '';
}

/** A figure with its unit, then with a shortened one, then without it: its digits always stay whole. */
export function figureWordings(text: string, unit: string): string[] {
  if (unit === '') return [text];
  const whole = withUnit('', unit);
  return [text, text.replace(whole, () => withUnit('', shortUnit(unit))), text.replace(whole, '')];
}

/** The beginning of a unit: `見守り活動…`; a short one as it is. */
export function shortUnit(unit: string): string {
  const letters = [...unit];
  return letters.length <= 6 ? unit : `${letters.slice(0, 5).join('')}…`;
}
