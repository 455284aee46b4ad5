import { normalised } from '../vocabulary/normalise-text.ts';
import { holdsSentence, isAsking } from './function-words.ts';
import { leftOver, withoutParticles } from './left-over.ts';
import type { SearchIndex } from './open-index.ts';
import { type UnderstoodTerm, understoodTerm } from './understood-term.ts';
import type { WordBook } from './word-rewrites.ts';

/** What a sentence is about: every part of it that may be a word is in one of the three. */
export interface SentenceWords {
  found: UnderstoodTerm[];
  /** words that stand nowhere in the plan */
  missing: string[];
  /** what may be a word, and was not searched for */
  unused: string[];
  /** the found words are all that was typed: 移住補助金 */
  compound: boolean;
}

/** Two hiragana are as likely the end of a verb as a word; so is one kanji with okurigana. */
const TOO_LITTLE = /\s|^[ぁ-ゖ]{2}$|^\p{Script=Han}[いえきぎけげしじせちびべみめりれ]{1,2}$/u;
const LONGEST_WORD = 12;
/** Shorter hiragana stand in many a word by accident. */
const SHORTEST_KANA = 4;
/** Runs of one script: kanji, katakana, letters and digits, hiragana. */
const RUNS = /([\p{Script=Han}々〆]+)|([ァ-ヺー]+)|([\p{Script=Latin}\p{N}]+)|([ぁ-ゖー]+)/gu;

/**
 * Takes a sentence apart: from the left the longest word that the plan, its synonyms or its
 * readings know; of what is left over, runs of kanji, katakana or letters. `null` where it holds no
 * word that is found.
 */
export async function sentenceWords(
  index: SearchIndex,
  book: WordBook,
  sentence: string,
): Promise<SentenceWords | null> {
  const text = sentence.normalize('NFKC').replace(/[、。？！?!,.…「」『』（）()]/gu, ' ');
  askAhead(index, book, text);
  const words: SentenceWords = { found: [], missing: [], unused: [], compound: false };
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const word = await longestWord(index, text, at, book);
    const term = word === null ? null : await understood(index, book, word);
    if (word !== null && term !== null && term.places.size > 0) {
      words.found.push(term);
      rest += ' ';
      at += word.length;
    } else {
      rest += text[at];
      at++;
    }
  }
  for (const { 0: run, 1: kanji, 4: hiragana, index: start } of rest.matchAll(RUNS)) {
    if (isAsking(run)) continue;
    if (hiragana === undefined) await takeRun(index, book, run, kanji !== undefined, words);
    else if (!holdsSentence(run)) {
      const word = withoutParticles(run);
      // The plan may hold what the analyser took for several words: まちづくり.
      if (word.length >= SHORTEST_KANA && (await index.placesWith(word)).size > 0) {
        words.found.push(await understood(index, book, word));
        rest = rest.replace(run, run.replace(word, ' '));
      }
      // At the beginning it is a word: いじめ相談. Behind one it is what the sentence goes on with.
      else if (isBeginning(text, start)) words.missing.push(run);
    }
  }
  const missing = new Set(words.missing);
  words.unused.push(...leftOver(rest).filter((part) => part !== '' && !missing.has(part)));
  if (words.found.length === 0) return null;
  return { ...words, found: distinct(words.found), compound: rest.trim() === '' };
}

/** Asks for the words that will probably be met, all at once: one by one each would wait for its files. */
function askAhead(index: SearchIndex, book: WordBook, text: string): void {
  for (let at = 0; at < text.length; ) {
    const word = longestKnown(text, at, book);
    if (word !== null) index.placesWith(word).catch(() => {});
    at += word?.length ?? 1;
  }
}

function isBeginning(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === ' ';
}

/** The longest piece of a run of kanji that stands in the plan, where it is longer than a known word. */
async function longestWord(
  index: SearchIndex,
  text: string,
  at: number,
  book: WordBook,
): Promise<string | null> {
  const known = longestKnown(text, at, book);
  const run = /^[\p{Script=Han}々〆]+/u.exec(text.slice(at))?.[0] ?? '';
  const longest = Math.min(run.length, LONGEST_WORD);
  for (let length = longest; length > Math.max(2, known?.length ?? 0); length--) {
    const part = run.slice(0, length);
    const after = run.slice(length);
    // What is left of the run must be a word too, or its beginning would be cut off.
    const parts = after === '' || (after.length >= 2 && longestKnown(text, at + length, book));
    if (parts && !isAsking(part) && (await index.placesWith(part)).size > 0) return part;
  }
  return known;
}

function longestKnown(text: string, at: number, book: WordBook): string | null {
  for (let length = Math.min(LONGEST_WORD, text.length - at); length >= 2; length--) {
    const part = text.slice(at, at + length);
    const word = normalised(part);
    if (word.length < 2 || isAsking(part) || TOO_LITTLE.test(part)) continue;
    // A number, or letters, are a word only as a whole.
    if (/[\p{N}\p{Script=Latin}]{2}/u.test(`${text[at + length] ?? ' '}${part.at(-1)}`)) continue;
    if (/[\p{N}\p{Script=Latin}]{2}/u.test(`${text[at - 1] ?? ' '}${part[0]}`)) continue;
    if (cutsKana(text, at, part, book)) continue;
    if (book.synonyms.has(word) || book.words.has(word)) return part;
    // A reading only where it is long enough to be no accident: ことば, and not こと.
    if (word.length >= 4 && book.byReading.has(word)) return part;
  }
  return null;
}

/**
 * Whether a part begins or ends within a word in kana: デイサービス holds no サービス that would do, and
 * ひとりぐらし no ひとり. Particles and endings may stand beside a word in hiragana, and a run of
 * katakana may be made of known words: クラウドファンディングイベント.
 */
function cutsKana(text: string, at: number, part: string, book: WordBook): boolean {
  const end = at + part.length;
  const katakana = /[ァ-ヺー]/u;
  const before = text[at - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (/[ァ-ヺ]/u.test(part[0] as string) && katakana.test(before)) return !isMadeOfWords(before);
  if (katakana.test(part.at(-1) as string) && katakana.test(after)) {
    const run = /^[ァ-ヺー]+/u.exec(text.slice(end))?.[0] ?? '';
    return !isMadeOfWords(run);
  }
  if (!/^[ぁ-ゖー]+$/u.test(part)) return false;
  const left = /[ぁ-ゖー]+$/u.exec(text.slice(0, at))?.[0] ?? '';
  const right = /^[ぁ-ゖー]+/u.exec(text.slice(end))?.[0] ?? '';
  return !isHeld(left) || !isHeld(right);

  function isMadeOfWords(run: string): boolean {
    return run.length >= 3 && book.words.has(normalised(run));
  }
}

/** Whether hiragana beside a word are particles or endings, for sure. */
function isHeld(kana: string): boolean {
  return kana === '' ||
    /^[がのをにはへともでや]/u.test(kana) ||
    /[がのをにはへともでや]$/u.test(kana)
    ? true
    : kana.length >= 3 && holdsSentence(kana);
}

/** Sorts a run of one script into what is found and what is not; a number or letters are not cut. */
async function takeRun(
  index: SearchIndex,
  book: WordBook,
  run: string,
  divisible: boolean,
  words: SentenceWords,
): Promise<void> {
  const part = await longestPart(index, book, run, divisible);
  if (part === null) {
    // One kanji left over is the end of a word that was taken apart, and says nothing by itself.
    if (run.length > 1 && !isAsking(run)) words.missing.push(run);
    return;
  }
  const start = run.indexOf(part);
  if (start > 0) await takeRun(index, book, run.slice(0, start), divisible, words);
  words.found.push(await understood(index, book, part));
  const after = run.slice(start + part.length);
  if (after !== '') await takeRun(index, book, after, divisible, words);
}

/** The longest part of a run that stands in the plan: the whole, a word of it, or three and more characters. */
async function longestPart(
  index: SearchIndex,
  book: WordBook,
  run: string,
  divisible: boolean,
): Promise<string | null> {
  const shortest = divisible ? 2 : run.length;
  for (let length = Math.min(run.length, LONGEST_WORD); length >= Math.max(2, shortest); length--) {
    for (let start = 0; start + length <= run.length; start++) {
      const part = run.slice(start, start + length);
      // Two kanji from the middle of a run may be the end of one word and the beginning of another.
      const isWord = length === run.length || length >= 3 || book.words.has(normalised(part));
      if (isWord && !isAsking(part) && (await index.placesWith(part)).size > 0) return part;
    }
  }
  return null;
}

function understood(index: SearchIndex, book: WordBook, word: string): Promise<UnderstoodTerm> {
  return understoodTerm(index, async () => book, word, { unfinished: false });
}

function distinct(terms: readonly UnderstoodTerm[]): UnderstoodTerm[] {
  const seen = new Set<string>();
  return terms.filter(({ typed }) => {
    const key = normalised(typed);
    return !seen.has(key) && seen.add(key);
  });
}
