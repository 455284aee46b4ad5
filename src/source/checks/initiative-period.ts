import { type FiscalYear, parseFiscalYear } from '../../vocabulary/fiscal-year.ts';
import type { SourceText } from '../source-text.ts';

// `（平成31年度から令和 7年度まで）` with room to spare; what is longer is a remark.
const LONGEST_PERIOD = 60;
const PERIOD = /[（(]([^（）()]*?)(から|まで)(?:([^（）()]*?)(まで))?[）)]$/u;

/**
 * The wording of an initiative without the period at its end (`（2023年度から）`), and that period.
 * Reports a period that is written otherwise; one that names no year belongs to the wording.
 */
export function readInitiativePeriod(
  source: SourceText,
  offset: number,
  text: string,
): { name: string; from: FiscalYear | null; until: FiscalYear | null } {
  const longEnough = Math.max(0, text.length - LONGEST_PERIOD);
  const match = PERIOD.exec(text.slice(longEnough));
  if (!match || !/[0-9０-９元]/.test(match[0])) return { name: text, from: null, until: null };
  const first = parseFiscalYear(match[1] as string);
  const second = match[3] === undefined ? null : parseFiscalYear(match[3]);
  const name = text.slice(0, longEnough + match.index).trimEnd();
  if (first === null || (match[3] !== undefined && second === null)) {
    source.report(
      'E-INITIATIVE-PERIOD',
      offset,
      `「${match[0].trim()}」の年度が読めません。`,
      '取組の文の終わりに「（2023年度から）」「（2023年度まで）」のように書いてください。',
    );
    source.complete = false;
    return { name, from: null, until: null };
  }
  const [from, until] = match[2] === 'から' ? [first, second] : [null, first];
  const canonical = `（${from === null ? '' : `${from}年度から`}${until === null ? '' : `${until}年度まで`}）`;
  if (match[0] !== canonical) {
    source.report(
      'W-INITIATIVE-FORM',
      offset,
      `「${match[0].trim()}」は「${canonical}」と読みました。`,
      `「${name}${canonical}」と書いてください。`,
    );
  }
  return { name, from, until };
}
