import { z } from 'zod';
import { firstNotKana, toHiragana } from '../vocabulary/kana.ts';
import { type FieldNames, record, refuse, requiredText } from './content-value.ts';

const hiragana = requiredText.transform((text, context) => {
  const plain = text.normalize('NFKC');
  const other = firstNotKana(plain);
  if (other !== null) {
    return refuse(context, {
      code: 'E-READING-CHARACTER',
      message: `読み「${text}」に、かなでない文字「${other}」があります。`,
      hint: '読みは平仮名だけで書いてください（例 こなん）。読みが二つあるときは「[にほん, にっぽん]」と書きます。',
    });
  }
  const corrected = toHiragana(plain);
  if (corrected === text) return text;
  return refuse(context, {
    code: 'W-READING-KATAKANA',
    message: `読み「${text}」に、平仮名でない文字があります。`,
    hint: `平仮名で「${corrected}」と書いてください。`,
    corrected,
  });
});

const reading = record({ 言葉: requiredText, 読み: z.array(hiragana) }).transform((written) => ({
  word: written.言葉,
  readings: written.読み,
}));

/** readings.yaml: how words are read where a program would read them wrong. */
export const readingsSchema = z.array(reading);

export const readingsFields: FieldNames = {
  '[]': 'readings[]',
  '[].言葉': 'readings[].word',
  '[].読み': 'readings[].readings',
  '[].読み[]': 'readings[].readings[]',
};
