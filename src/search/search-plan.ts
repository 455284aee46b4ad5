import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { hitsOf } from './answer-hits.ts';
import { eitherTerm, eitherWords } from './either-words.ts';
import { type FacetChoice, type FacetCounts, facetCounts, isChosen } from './facets.ts';
import { nearWords } from './near-words.ts';
import type { SearchIndex } from './open-index.ts';
import { otherWritings } from './other-writings.ts';
import { placeKind, placeYear } from './place-key.ts';
import { isKindWord, isNumbered, yearOf } from './plan-numbers.ts';
import { queryTerms } from './query-terms.ts';
import { type Hit, type HitOrder, rankedHits } from './rank-hits.ts';
import { sentenceWords } from './sentence-words.ts';
import { type UnderstoodTerm, understoodTerm } from './understood-term.ts';
import { type WordBook, wordBook } from './word-rewrites.ts';

export interface SearchRequest {
  query: string;
  choice: FacetChoice;
  order: HitOrder;
}

/** What the search says: the hits, how the words were taken, and what to do where there are none. */
export interface SearchAnswer {
  terms: UnderstoodTerm[];
  /** the query was taken apart: as a sentence, or as a word that is made of nothing but the found ones */
  sentence: 'sentence' | 'compound' | null;
  /** words that stand nowhere in the plan, with the plan's words that come near */
  missing: { word: string; near: string[] }[];
  /** parts of the query that were not searched for */
  unused: string[];
  hits: Hit[];
  /** how many there are without the choice of facets */
  foundBeforeChoice: number;
  facets: FacetCounts;
  /** what to mark in titles, excerpts and on the page */
  words: string[];
}

/**
 * Answers a query from the index. Every word that is found must stand in a result, or in the subject
 * that the result belongs to; only a sentence, which nobody writes into a plan, may be answered in
 * part, and the answer says so. No word is dropped in silence.
 */
export async function searchPlan(
  index: SearchIndex,
  { query, choice, order }: SearchRequest,
): Promise<SearchAnswer> {
  const { terms: parted, unused } = queryTerms(query);
  const groups = await eitherWords(index, withNumbers(parted));
  const typed = groups.map((group) => group.join(' '));
  const book = bookOf(index);
  // Mostly not to be found as it is; the list is on its way while that is made sure of.
  if (typed.some((term) => needsBook(index, term))) index.words().catch(() => {});
  const terms = await Promise.all(
    groups.map(async (group, i) => {
      const unfinished = i === groups.length - 1;
      const found = await Promise.all(
        group.map((term) => understoodTerm(index, book, term, { unfinished })),
      );
      return found.length === 1 ? (found[0] as UnderstoodTerm) : eitherTerm(found);
    }),
  );
  const failed = terms.filter(({ places }) => places.size === 0);
  if (
    failed.length > 0 &&
    failed.every((term) => !term.either && isSentence(term.typed, typed.length))
  ) {
    const sentence = await sentenceWords(index, await book(), typed.join(' '));
    if (sentence) {
      return answer(index, sentence.found, {
        sentence: sentence.compound ? 'compound' : 'sentence',
        missing: sentence.missing,
        unused: [...sentence.unused, ...unused],
        choice,
        order,
      });
    }
  }
  const missing = failed.flatMap((term) => term.either ?? [term]).map((term) => term.typed);
  return answer(index, terms, { sentence: null, missing, unused, choice, order });
}

/** Whether nothing answers but pages about the site, which are no part of the plan. */
export function isOnPagesOnly({ hits }: Pick<SearchAnswer, 'hits'>): boolean {
  return hits.length > 0 && hits.every(({ facts }) => placeKind(facts.key) === 'page');
}

/** Words that are found each by itself, where there is no place of the plan that holds them all. */
export function fewerWords(answer: SearchAnswer): UnderstoodTerm[] {
  const { terms, sentence, hits } = answer;
  const found = terms.filter(({ places }) => places.size > 0);
  const isUnanswered = hits.length === 0 || isOnPagesOnly(answer);
  return isUnanswered && !sentence && terms.length > 1 ? found : [];
}

/** The found words of an answer with the other ways of writing them that the plan uses. */
export async function offeredWritings(
  index: SearchIndex,
  { terms, sentence }: SearchAnswer,
): Promise<UnderstoodTerm[]> {
  const exact = sentence ? [] : terms.filter(({ reason }) => reason === 'exact');
  return Promise.all(
    exact.map(async (term) => ({ ...term, others: await otherWritings(index, term) })),
  );
}

async function answer(
  index: SearchIndex,
  terms: UnderstoodTerm[],
  options: { sentence: SearchAnswer['sentence']; missing: string[]; unused: string[] } & Omit<
    SearchRequest,
    'query'
  >,
): Promise<SearchAnswer> {
  const { sentence, missing, unused, choice, order } = options;
  const complete = terms.length > 0 && (sentence !== null || missing.length === 0);
  const found = complete ? hitsOf(index, terms, sentence, null) : [];
  const isNarrowed = Object.values(choice).some((values) => values.length > 0);
  const chosen =
    complete && isNarrowed
      ? hitsOf(index, terms, sentence, (place) => isChosen(index.places[place] as never, choice))
      : found;
  const words = missing.length > 0 ? await index.words() : [];
  return {
    terms,
    sentence,
    missing: missing.map((word) => ({
      word,
      near:
        yearOf(word) !== null
          ? writtenYears(index)
          : isNumbered(word)
            ? []
            : nearWords(word, words),
    })),
    unused,
    foundBeforeChoice: found.length,
    hits: rankedHits(
      chosen,
      // A number or a year asks for what belongs to it, whether or not the text says so.
      terms.map(({ reason, words: own }) => (reason === 'number' || reason === 'year' ? [] : own)),
      order,
    ),
    facets: facetCounts(
      found.map(({ facts }) => facts),
      choice,
    ),
    words: [...new Set(terms.flatMap((term) => term.words))],
  };
}

/** Who parts words by spaces means each of them; only what runs on without may be taken apart. */
function isSentence(term: string, terms: number): boolean {
  if (isNumbered(term) || term.length < 4) return false;
  // Four characters are a word of their own sooner than a sentence, unless they hold two: 協働提案.
  if (term.length === 4) return /\p{Script=Han}{2}/u.test(term);
  return terms === 1 || /[\p{Script=Han}ァ-ヺー][ぁ-ゖ]+./u.test(term);
}

/** Whether a term looks as if it were not converted, not finished or a sentence. */
function needsBook({ manifest }: SearchIndex, term: string): boolean {
  if (manifest.synonyms.some(({ word }) => word === term)) return false;
  return (
    /^[ぁ-ゖー]{3,}$/u.test(term) ||
    /[^\p{Script=Latin}][a-zａ-ｚ]{1,2}$/u.test(term) ||
    (term.length >= 8 && /[ぁ-ゖ]{2}/u.test(term))
  );
}

/** 施策 1-5-1 is one word. */
function withNumbers(terms: readonly string[]): string[] {
  return terms.flatMap((term, i) => {
    const before = terms[i - 1];
    if (before !== undefined && isKindWord(before) && isNumbered(term) && yearOf(term) === null)
      return [`${before}${term}`];
    const next = terms[i + 1];
    return isKindWord(term) && next !== undefined && isNumbered(next) && yearOf(next) === null
      ? []
      : [term];
  });
}

/** The fiscal years that something on the site was written for, the newest first. */
function writtenYears({ places }: SearchIndex): string[] {
  const years = new Set(places.map(({ key }) => placeYear(key)).filter((year) => year !== null));
  return [...years].sort((a, b) => b - a).map(fiscalYearName);
}

const books = new WeakMap<SearchIndex, Promise<WordBook>>();

function bookOf(index: SearchIndex): () => Promise<WordBook> {
  return () => {
    const kept = books.get(index);
    if (kept) return kept;
    const made = index.words().then((words) => wordBook(words, index.manifest.synonyms));
    books.set(index, made);
    return made;
  };
}
