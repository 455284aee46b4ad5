import { parseMonthDay } from '../vocabulary/reporting-term.ts';
import { optionalText, refuse } from './content-value.ts';

/** A day of every year, such as `10月31日`; `null` where it is left out or blank. */
export const monthDay = optionalText.transform((text, context) => {
  if (text === null) return null;
  const day = parseMonthDay(text);
  if (day !== null) return day;
  return refuse(context, {
    code: 'E-DATE-FORMAT',
    message: `「{key}」の「${text}」は、毎年の月日として読めません。`,
    hint: '「10月31日」のように、年を付けずに月と日を書いてください。2月29日は毎年はないので使えません。',
  });
});
