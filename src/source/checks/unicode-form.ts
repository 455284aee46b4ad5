import type { SourceText } from '../source-text.ts';

// Kana whose sound mark is a character of its own, as macOS writes it in file names and some PDFs
// give it; and half-width kana.
const DECOMPOSED = /[\u3040-\u30ff][\u3099\u309a]+/u;
const HALF_WIDTH_KANA = /[\uff61-\uff9f]+/u;
const STRETCH = /(?:[\u3040-\u30ff][\u3099\u309a])+|[\uff61-\uff9f]+/gu;

/** Kana are written with the characters that everybody searches for. */
export function checkUnicodeForm(source: SourceText): void {
  for (const match of source.text.matchAll(STRETCH)) {
    const text = match[0];
    const proper = text.normalize('NFKC');
    if (DECOMPOSED.test(text)) {
      source.report(
        'W-UNICODE-FORM',
        match.index,
        `「${proper}」の濁点・半濁点が、別の文字に分かれています。`,
        `「${proper}」と打ち直してください。検索で見つからなくなります。`,
      );
    } else if (HALF_WIDTH_KANA.test(text)) {
      source.report(
        'W-UNICODE-FORM',
        match.index,
        `半角カナ「${text}」があります。`,
        `全角で「${proper}」と書いてください。`,
      );
    }
  }
}
