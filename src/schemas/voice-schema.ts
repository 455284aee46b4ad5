import { calendarDay } from './calendar-day-value.ts';
import {
  type FieldNames,
  listOf,
  record,
  refuse,
  requiredName,
  requiredText,
} from './content-value.ts';

/** Front matter of voices/2025-06-bus.md */
export const voiceSchema = record({
  件名: requiredName,
  日付: calendarDay,
  施策: listOf(requiredText),
  取組: listOf(requiredText),
  回答した課: listOf(requiredName),
}).transform((voice, context) => {
  if (voice.施策.length + voice.取組.length === 0) {
    refuse(context, {
      code: 'E-VALUE-BLANK',
      message: '「施策」と「取組」が、どちらも空欄です。',
      hint: 'ご意見に関わる施策の番号を「施策: [1-5-1]」のように、取組なら「取組: [1-5-1.2]」のように書いてください。',
    });
  }
  return {
    title: voice.件名,
    day: voice.日付,
    measures: voice.施策,
    initiatives: voice.取組,
    divisions: voice.回答した課,
  };
});

export const voiceFields: FieldNames = {
  件名: 'title',
  日付: 'day',
  施策: 'measures',
  '施策[]': 'measures[]',
  取組: 'initiatives',
  '取組[]': 'initiatives[]',
  回答した課: 'divisions',
  '回答した課[]': 'divisions[]',
};
