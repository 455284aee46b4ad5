// lindera-wasm-nodejs-ipadic: the maintained analyser with its dictionary in one package, no download.
import lindera from 'lindera-wasm-nodejs-ipadic';
import type { WordReading } from '../../src/search/index-format.ts';
import { normalised } from '../../src/vocabulary/normalise-text.ts';

interface Morpheme {
  surface: string;
  /** in katakana; missing for a word that the dictionary does not know */
  reading?: string;
  partOfSpeech: string;
  partOfSpeechSubcategory1?: string;
  /** the form that a verb stands in: 基本形, 連用形 (the analyser has changed the two names about) */
  conjugationType?: string;
}

interface Tokenizer {
  tokenize(text: string): Morpheme[];
}

const SOME_NOUN = '住民';
const CONTENT_WORDS = new Set(['名詞', '動詞', '形容詞', '副詞']);
const NO_WORDS = new Set(['代名詞', '非自立', '数', '接尾']);
const INFLECTED = new Set(['動詞', '形容詞']);
const MANY_KANJI = /[\p{Script=Han}々].*[\p{Script=Han}々]/u;
const HAS_KANJI = /[\p{Script=Han}々]/u;
const KANA = /^[ぁ-ゖー]+$/u;
const SENTENCE_END = /(?<=。)/u;
const KATAKANA_WORDS = /[ァ-ヺー]{2,}/gu;

/**
 * The words of texts with their readings in hiragana, each once, most frequent first: what the
 * editors wrote in readings.yaml, and for all else what a morphological analyser makes of it. The
 * analyser is right about common words and wrong about place names; therefore the editors win.
 */
export function wordReadings(
  texts: Iterable<string>,
  edited: readonly { word: string; readings: readonly string[] }[],
): WordReading[] {
  const sentences: SentenceCounts = new Map();
  countSentences(texts, sentences);
  return sentenceReadings(sentences, edited).words;
}

/** How often each sentence stands in the plan. */
export type SentenceCounts = Map<string, number>;

/**
 * Adds the sentences of texts. Sheets repeat headings, and sentences from year to year; the
 * analyser is slow and reads each once.
 */
export function countSentences(texts: Iterable<string>, counts: SentenceCounts): void {
  for (const text of texts) {
    for (const sentence of text.split(SENTENCE_END)) {
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    }
  }
}

/** The words of each sentence with their readings, in its order, as they are counted. */
export type ReadSentences = Map<string, WordReading[]>;

/**
 * `wordReadings` of sentences that are counted already.
 *
 * @param known sentences that were read before, by the same analyser and with the same words of the editors
 * @returns also all of these sentences as they were read
 */
export function sentenceReadings(
  sentences: SentenceCounts,
  edited: readonly { word: string; readings: readonly string[] }[],
  known: ReadonlyMap<string, WordReading[]> = new Map(),
): { words: WordReading[]; read: ReadSentences } {
  const counts = new Map<string, { entry: WordReading; count: number }>();
  const read: ReadSentences = new Map();
  const readSentence = sentenceReader(edited);
  for (const [text, occurrences] of sentences) {
    const words = known.get(text) ?? readSentence(text);
    read.set(text, words);
    for (const entry of words) {
      const key = entry.join(' ');
      const counted = counts.get(key);
      if (counted) counted.count += occurrences;
      else counts.set(key, { entry, count: occurrences });
    }
  }
  const words = [...counts.values()].sort((a, b) => b.count - a.count).map(({ entry }) => entry);
  return { words, read };
}

function sentenceReader(
  edited: readonly { word: string; readings: readonly string[] }[],
): (text: string) => WordReading[] {
  const byWord = new Map(edited.map(({ word, readings }) => [word, readings]));
  const pattern = wordPattern([...byWord.keys()]);
  // The dictionary takes its time; a plan whose sentences are all known needs none.
  let tokenizer: Tokenizer | null = null;
  return (text) => {
    const words: WordReading[] = [];
    const count = (word: string, reading: string) => words.push([word, reading]);
    tokenizer ??= newTokenizer();
    for (const [word] of text.normalize('NFKC').matchAll(KATAKANA_WORDS))
      count(word, normalised(word));
    let before = '';
    for (const part of pattern ? text.split(pattern) : [text]) {
      const readings = byWord.get(part);
      if (readings) for (const reading of readings) count(part, normalised(reading));
      else countMorphemes(morphemesAfter(tokenizer, before, part), count);
      before = part;
    }
    return words;
  };
}

/** Behind a word of the editors' another noun takes its place: 者 alone would be read もの, behind one しゃ. */
function morphemesAfter(tokenizer: Tokenizer, before: string, part: string): Morpheme[] {
  if (before === '' || part === '') return tokenizer.tokenize(part);
  const [first, ...morphemes] = tokenizer.tokenize(`${SOME_NOUN}${part}`);
  return first?.surface === SOME_NOUN ? morphemes : tokenizer.tokenize(part);
}

function countMorphemes(
  morphemes: readonly Morpheme[],
  count: (word: string, reading: string) => unknown,
): void {
  morphemes.forEach((morpheme, i) => {
    const word = wordOf(morpheme);
    if (word === null) return;
    if (isAskedFor(morpheme)) count(...word);
    // 外国 and 人 are morphemes, 外国人 is the word.
    const next = morphemes[i + 1];
    const suffix = next?.partOfSpeechSubcategory1 === '接尾' ? wordOf(next) : null;
    if (suffix && HAS_KANJI.test(word[0])) count(word[0] + suffix[0], word[1] + suffix[1]);
  });
}

function wordOf(morpheme: Morpheme): WordReading | null {
  const { surface, reading = '', partOfSpeech, partOfSpeechSubcategory1 = '' } = morpheme;
  if (!CONTENT_WORDS.has(partOfSpeech) || partOfSpeechSubcategory1 === '数') return null;
  if (HAS_KANJI.test(surface)) {
    const spoken = normalised(reading);
    return KANA.test(spoken) ? [surface, spoken] : null;
  }
  const word = normalised(surface);
  const isNoun = partOfSpeech === '名詞' && !NO_WORDS.has(partOfSpeechSubcategory1);
  return isNoun && word.length >= 2 && /^[\p{L}\p{N}ー]+$/u.test(word) ? [surface, word] : null;
}

/**
 * Whether somebody may look for a word as it stands: 学ぶ, 受け取り, and not the 学ん and 見え of a
 * sentence. A reading of one kana is no word that could be told from others.
 */
function isAskedFor({ surface, reading = '', partOfSpeech, conjugationType }: Morpheme): boolean {
  if (reading.length < 2) return false;
  if (!INFLECTED.has(partOfSpeech) || conjugationType === '基本形') return true;
  return conjugationType === '連用形' && MANY_KANJI.test(surface);
}

function wordPattern(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return new RegExp(`(${longestFirst.map((word) => RegExp.escape(word)).join('|')})`, 'u');
}

function newTokenizer(): Tokenizer {
  const builder = new lindera.TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  return builder.build();
}
