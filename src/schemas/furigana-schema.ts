import { z } from 'zod';
import { toHiragana } from '../vocabulary/kana.ts';
import { type FieldNames, record, refuse, requiredText } from './content-value.ts';
import { hiragana } from './hiragana-value.ts';

const reading = hiragana('読みは平仮名だけで書いてください（例 湖南市: こなんし）。');

const KANJI_RUN = /[\p{Script=Han}々〆ヶ]+/u;
/** Kanji and kana only: other letters are read with the kanji beside them. */
const KANJI_AND_KANA = /^[\p{Script=Han}々〆ヶ\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

const word = record({ 表記: requiredText, 読み: z.array(reading) }).transform(
  (written, context) => {
    const { 表記: text, 読み: readings } = written;
    const [first = ''] = readings;
    if (readings.length > 1) {
      return refuse(context, {
        code: 'E-FURIGANA-TWO',
        message: `「${text}」に、読みが二つ以上あります。`,
        hint: 'ふりがなは一つだけ書いてください。所によって読みが違うときは、前後の言葉も付けて、別の言葉として書きます。',
      });
    }
    if (!KANJI_RUN.test(text)) {
      return refuse(context, {
        code: 'E-FURIGANA-NO-KANJI',
        message: `「${text}」には、ふりがなを付ける漢字がありません。`,
        hint: '漢字のある言葉を書くか、この行を消してください。',
      });
    }
    // Without a reading that could be read, that is the fault.
    if (first !== '' && KANJI_AND_KANA.test(text) && !fits(text, first)) {
      return refuse(context, {
        code: 'E-FURIGANA-KANA',
        message: `読み「${first}」が、「${text}」の仮名と合いません。`,
        hint: '送りがなも、言葉と同じように読みに書いてください（例 取り組み: とりくみ）。',
      });
    }
    return { word: text, reading: first };
  },
);

/** Whether the kana of a word stand in its reading, with at least one character for each kanji run. */
function fits(text: string, reading: string): boolean {
  const pattern = text
    .split(new RegExp(KANJI_RUN, 'gu'))
    .map((kana) => toHiragana(kana))
    .join('.+');
  return new RegExp(`^${pattern}$`, 'u').test(reading);
}

/** furigana.yaml: the words over which a reading is shown where the reader asks for it. */
export const furiganaSchema = z.array(word);

export const furiganaFields: FieldNames = {
  '[]': 'furigana[]',
  '[].表記': 'furigana[].word',
  '[].読み': 'furigana[].reading',
  '[].読み[]': 'furigana[].reading',
};
