import { isSeq, type Node, parseDocument } from 'yaml';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import type { Splice } from './field-edit.ts';

/** How to add a fiscal year to 「シートの年度」 in the text of plan.yaml; `null` where there is no such list. */
export function nextSheetYears(yaml: string, year: FiscalYear): Splice | null {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  const years = document.get('シートの年度', true) as Node | undefined;
  if (!isSeq(years) || !years.range) return null;
  const last = years.items.at(-1) as Node | undefined;
  const end = last?.range?.[1];
  if (years.flow) {
    const at = end ?? years.range[0] + 1;
    return { start: at, end: at, text: last ? `, ${year}` : String(year) };
  }
  if (last === undefined || end === undefined) return null;
  const lineEnd = yaml.indexOf('\n', end);
  const at = lineEnd === -1 ? yaml.length : lineEnd;
  const dash = yaml.lastIndexOf('- ', (last.range as [number, number, number])[0]);
  const indent = yaml.slice(yaml.lastIndexOf('\n', dash) + 1, dash);
  return { start: at, end: at, text: `\n${indent}- ${year}` };
}
