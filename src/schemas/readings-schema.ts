import { z } from 'zod';
import { type FieldNames, record, requiredText } from './content-value.ts';
import { hiragana } from './hiragana-value.ts';

const hiraganaReading = hiragana(
  '読みは平仮名だけで書いてください（例 こなん）。読みが二つあるときは「[にほん, にっぽん]」と書きます。',
);

const reading = record({ 言葉: requiredText, 読み: z.array(hiraganaReading) }).transform(
  (written) => ({
    word: written.言葉,
    readings: written.読み,
  }),
);

/** readings.yaml: how words are read where a program would read them wrong. */
export const readingsSchema = z.array(reading);

export const readingsFields: FieldNames = {
  '[]': 'readings[]',
  '[].言葉': 'readings[].word',
  '[].読み': 'readings[].readings',
  '[].読み[]': 'readings[].readings[]',
};
