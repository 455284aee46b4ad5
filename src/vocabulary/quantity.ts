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
  return `${formatNumber(value, decimals)}${unit}`;
}

/** The bare number of {@link formatQuantity}. */
export function formatNumber(value: number, decimals?: number): string {
  const digits = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 20,
  });
  return value < 0 ? `−${digits}` : digits;
}
