/**
 * What a spreadsheet may take for the beginning of a formula, in both widths, and the guard itself
 * so that it can be taken off again without doubt. See OWASP, "CSV Injection".
 */
const DANGEROUS_START = /^[=+\-@\t\r\n＝＋－＠']/;

const GUARD = "'";

/** A text that no spreadsheet runs: a `'` before it where it begins like a formula. */
export function guardFormula(text: string): string {
  return DANGEROUS_START.test(text) ? `${GUARD}${text}` : text;
}

/** The text before {@link guardFormula}: one leading `'` is taken off. */
export function withoutGuard(text: string): string {
  return text.startsWith(GUARD) ? text.slice(GUARD.length) : text;
}
