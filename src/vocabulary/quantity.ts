/** A figure with its unit, as the plan prints it: 28,493人. */
export interface Quantity {
  value: number;
  /** `人`, `件`, `%`; empty for a bare number */
  unit: string;
}

/**
 * The figure as the plan prints it: thousands separated, unit attached, a true minus sign.
 * `decimals` keeps trailing zeros (40.0%); without it the number's own digits are shown.
 */
export function formatQuantity({ value, unit }: Quantity, decimals?: number): string {
  return withUnit(formatNumber(value, decimals), unit);
}

/**
 * A figure that is written already, with its unit behind it. A unit that begins with a digit would
 * join the figure (`436100万円`): it stands apart, as in `436（単位：100万円）`.
 */
export function withUnit(figure: string, unit: string): string {
  return joinsFigure(unit) ? `${figure}（単位：${unit}）` : `${figure}${unit}`;
}

/** Whether the unit begins like a number, so that it would join the figure before it. */
export function joinsFigure(unit: string): boolean {
  return /^[\p{N}.,]/u.test(unit);
}

/** Whether the unit is per cent, in whatever width it is written. */
export function isPercent(unit: string): boolean {
  return unit.normalize('NFKC') === '%';
}

/** The bare number of {@link formatQuantity}. */
export function formatNumber(value: number, decimals?: number): string {
  const digits = formatOf(decimals).format(Math.abs(value));
  return value < 0 ? `−${digits}` : digits;
}

// Charts ask thousands of times, and a formatter costs more than its use.
const formats = new Map<number | undefined, Intl.NumberFormat>();

function formatOf(decimals: number | undefined): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 20,
  });
  formats.set(decimals, made);
  return made;
}
