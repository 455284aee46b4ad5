import { normaliseText } from '../vocabulary/normalise-text.ts';

/*
 * Pagefind is made for words between spaces, and Japanese has none. So it is given no Japanese at
 * all: every pair of neighbouring characters becomes one token, made of letters only, that no
 * segmenter, stemmer or accent folding can touch. A phrase of pairs that follow each other is then
 * exactly a piece of the text. Pairs and not single characters: the lists of places that hold a
 * pair are short, and a query stays quick at tens of thousands of places (npm run bench:search).
 */

/** Never the token of a pair or of a character: those have eight and four letters. */
const END_OF_BLOCK = 'end';
const LETTERS_PER_CHARACTER = 4;

/**
 * What Pagefind is told of a place: the pairs of each block in order, the blocks held apart so that
 * no phrase crosses them; at the end each character once, for queries of a single one.
 */
export function placeTokens(blocks: readonly string[]): string {
  const tokens: string[] = [];
  const single = new Set<string>();
  for (const block of blocks) {
    const codes = normaliseText(block).characters.map(characterCode);
    for (const code of codes) single.add(code);
    for (let i = 1; i < codes.length; i++) tokens.push(`${codes[i - 1]}${codes[i]}`);
    tokens.push(END_OF_BLOCK);
  }
  return [...tokens, ...single].join(' ');
}

/** The quoted phrase that finds the places which hold these normalised characters next to each other. */
export function phraseOf(characters: readonly string[]): string {
  const codes = characters.map(characterCode);
  const tokens = codes.length === 1 ? codes : codes.slice(1).map((code, i) => `${codes[i]}${code}`);
  return `"${tokens.join(' ')}"`;
}

// 26 letters in four places: 456,976, more than the code points that characters have been given to.
function characterCode(character: string): string {
  let rest = character.codePointAt(0) as number;
  let code = '';
  for (let i = 0; i < LETTERS_PER_CHARACTER; i++) {
    code = String.fromCharCode(97 + (rest % 26)) + code;
    rest = Math.floor(rest / 26);
  }
  return code;
}
