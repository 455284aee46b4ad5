import { z } from 'zod';
import { fiscalYearName, parseFiscalYear } from '../vocabulary/fiscal-year.ts';
import { refuse } from './content-value.ts';

/** A fiscal year as the number of the year whose April it begins in: `2022`. */
export const fiscalYear = z.string().transform((text, context) => {
  const trimmed = text.trim();
  if (/^[12]\d{3}$/.test(trimmed)) return Number(trimmed);
  if (trimmed === '') {
    return refuse(context, {
      code: 'E-VALUE-BLANK',
      message: '「{key}」が空欄です。',
      hint: '年度は、始まる4月の西暦で書いてください（令和4年度なら 2022）。',
    });
  }
  const year = parseFiscalYear(trimmed);
  if (year === null) {
    return refuse(context, {
      code: 'E-YEAR-FORMAT',
      message: `「{key}」の「${trimmed}」は、年度として読めません。`,
      hint: '年度は、始まる4月の西暦で書いてください（令和4年度なら 2022）。',
    });
  }
  if (String(year) === trimmed.normalize('NFKC')) {
    return refuse(context, {
      code: 'W-NUMBER-FULLWIDTH',
      message: `「{key}」の「${trimmed}」に全角の文字があります。`,
      hint: `半角で「${year}」と書いてください。`,
      corrected: String(year),
    });
  }
  return refuse(context, {
    code: 'E-YEAR-FORMAT',
    message: `「{key}」の「${trimmed}」は、西暦の数字ではありません。`,
    hint: `${fiscalYearName(year)}は「${year}」と書いてください。`,
    corrected: String(year),
  });
});
