/*
 * A sentence with links or bold words in it is one text, in which each element is a pair of private
 * characters: the n-th opens with U+E000+n and closes with U+E800+n. Catalogues write `<1>…</1>`.
 */

const OPEN = 0xe000;
const CLOSE = 0xe800;
/** As many elements as one sentence may hold. */
export const MOST_TAGS = 0x700;

/** Around what stays Japanese. */
export const JAPANESE_START = '\uf800';
export const JAPANESE_END = '\uf801';

/** One opening or closing tag. */
export const TAG = /[\ue000-\uefff]/;

export function openingTag(number: number): string {
  return String.fromCharCode(OPEN + number);
}

export function closingTag(number: number): string {
  return String.fromCharCode(CLOSE + number);
}

/** The closing tag of an opening one; `null` for any other character. */
export function closeTag(sign: string): string | null {
  const code = sign.charCodeAt(0);
  return code >= OPEN && code < OPEN + MOST_TAGS ? String.fromCharCode(code + CLOSE - OPEN) : null;
}

/** The element's number; `null` for any character but an opening tag. */
export function tagNumber(sign: string): number | null {
  return closeTag(sign) === null ? null : sign.charCodeAt(0) - OPEN;
}

/** `<1>…</1>` with the characters instead. */
export function numberedTags(text: string): string {
  return text
    .replace(/<(\d+)>/g, (_, number) => openingTag(Number(number)))
    .replace(/<\/(\d+)>/g, (_, number) => closingTag(Number(number)));
}

/** The text with its tags numbered from one, and the numbers that they had. */
export function countedTags(text: string): { counted: string; numbers: readonly number[] } {
  if (!TAG.test(text)) return { counted: text, numbers: [] };
  const numbers: number[] = [];
  for (const sign of text) {
    const number = tagNumber(sign);
    if (number !== null) numbers.push(number);
  }
  const places = new Map(numbers.map((number, i) => [number, i + 1]));
  return { counted: replaceTags(text, (number) => places.get(number) ?? number), numbers };
}

/** The text with the numbers that its tags had before they were counted. */
export function withNumbers(text: string, numbers: readonly number[]): string {
  if (numbers.length === 0) return text;
  return replaceTags(text, (number) => numbers[number - 1] ?? number);
}

function replaceTags(text: string, numberOf: (number: number) => number): string {
  return text.replace(new RegExp(TAG.source, 'g'), (sign) => {
    const code = sign.charCodeAt(0);
    return code < CLOSE ? openingTag(numberOf(code - OPEN)) : closingTag(numberOf(code - CLOSE));
  });
}
