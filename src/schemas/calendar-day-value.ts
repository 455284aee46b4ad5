import { isCalendarDay, parseCalendarDay } from '../vocabulary/calendar-day.ts';
import { refuse, requiredText } from './content-value.ts';

/** A day, written as `2025-06-12`. */
export const calendarDay = requiredText.transform((text, context) => {
  if (isCalendarDay(text)) return text;
  const meant = parseCalendarDay(text);
  return refuse(context, {
    code: 'E-DATE-FORMAT',
    message: `「{key}」の「${text}」は、日付として読めません。`,
    hint:
      meant === null
        ? '「2025-06-12」のように、西暦の年、月、日を半角の数字とハイフンで書いてください。'
        : `「${meant}」と書いてください。`,
    ...(meant === null ? {} : { corrected: meant }),
  });
});
