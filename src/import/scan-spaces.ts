/** Kanji, kana and the marks that stand inside Japanese words. */
const WORD = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々〆ー';
/** Full-width punctuation: no space belongs on either side of it, whatever the neighbour is. */
const PUNCTUATION = '、。，．・：；！？「」『』（）【】〈〉《》〔〕［］“”～〜…';

const BETWEEN_JAPANESE = new RegExp(
  `(?<=[${WORD}${PUNCTUATION}]) +(?=[${WORD}${PUNCTUATION}])`,
  'gu',
);
const BESIDE_PUNCTUATION = new RegExp(`(?<=[${PUNCTUATION}]) +| +(?=[${PUNCTUATION}])`, 'gu');

/**
 * The text without the spaces that the scan put inside Japanese words. A space beside a Latin
 * letter or a digit may be real (`With KONAN Plan Ⅲ`) and stays, as one space.
 */
export function removeScanSpaces(text: string): string {
  return text
    .replace(/[\s\u3000]+/gu, ' ')
    .trim()
    .replace(BETWEEN_JAPANESE, '')
    .replace(BESIDE_PUNCTUATION, '');
}

/** Lines that the page broke, as one text. Two Latin words keep a space between them. */
export function joinLines(lines: readonly string[]): string {
  return removeScanSpaces(
    lines.reduce((text, line) => {
      const next = line.trim();
      const betweenLatinWords =
        /[\p{Script=Latin}\d]$/u.test(text) && /^[\p{Script=Latin}\d]/u.test(next);
      return betweenLatinWords ? `${text} ${next}` : `${text}${next}`;
    }, ''),
  );
}
