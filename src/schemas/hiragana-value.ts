import { firstNotKana, toHiragana } from '../vocabulary/kana.ts';
import { refuse, requiredText } from './content-value.ts';

/** A reading in hiragana; katakana is understood. The hint says how the file at hand is written. */
export function hiragana(hint: string) {
  return requiredText.transform((text, context) => {
    const plain = text.normalize('NFKC');
    const other = firstNotKana(plain);
    if (other !== null) {
      return refuse(context, {
        code: 'E-READING-CHARACTER',
        message: `読み「${text}」に、かなでない文字「${other}」があります。`,
        hint,
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
}
