import { type FiscalYear, parseFiscalYear } from '../../vocabulary/fiscal-year.ts';
import type { SourceText } from '../source-text.ts';

// `（平成31年度から令和 7年度まで）` with room to spare; what is longer is a remark.
const LONGEST_PERIOD = 60;
/** An end, with the year that it names. */
const YEAR_UNTIL = /[0-9０-９元]\s*(?:年度?)?\s*まで/u;
const PERIOD = /[（(]([^（）()]*?)(から|まで)(?:([^（）()]*?)(まで))?[）)]$/u;

/** What to do with an initiative that ended and began again. */
const AGAIN =
  'いったん終えて再び始めた取組は、再び始めた方を、新しい番号の別の取組として書きます（前の方は「（2022年度まで）」、新しい方は「（2024年度から）」）。';

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
  if (isInterrupted(name, match[0])) {
    source.report(
      'E-INITIATIVE-PERIOD',
      offset,
      '取組の文の終わりに、期間が二つあります。',
      `書ける期間は一つだけです。${AGAIN}`,
    );
    source.complete = false;
    return { name, from: null, until: null };
  }
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
  if (from !== null && until !== null && until < from) {
    source.report(
      'E-INITIATIVE-PERIOD',
      offset,
      `取組の終わりの年度 ${until} が、始まりの年度 ${from} より前です。`,
      `書く順が逆なら「（${until}年度から${from}年度まで）」と直してください。${AGAIN}`,
    );
    source.complete = false;
    return { name, from: null, until: null };
  }
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

/** `（2022年度まで）（2024年度から）`, `（2022年度まで、2024年度から）`: the plan has one period for each initiative. */
function isInterrupted(name: string, period: string): boolean {
  const before = PERIOD.exec(name.slice(-LONGEST_PERIOD))?.[0] ?? '';
  return YEAR_UNTIL.test(before) || YEAR_UNTIL.test(period.replace(/まで\s*[）)]$/u, ''));
}
