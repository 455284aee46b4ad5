/** ァ to ヶ, ヽ and ヾ stand 96 places behind the hiragana of the same sound. */
const KATAKANA = /[ァ-ヶヽヾ]/g;
const KATAKANA_AHEAD = 0x60;

/** The text with every katakana as the hiragana of the same sound; the long mark ー stays. */
export function toHiragana(text: string): string {
  return text.replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_AHEAD));
}

/** The first character of a text that is neither hiragana nor katakana; `null` where all are kana. */
export function firstNotKana(text: string): string | null {
  return /[^ぁ-ゖゝゞァ-ヶヽヾー]/u.exec(text)?.[0] ?? null;
}
