import { yearOf } from './plan-numbers.ts';
import type { Hit } from './rank-hits.ts';
import { isOnPagesOnly, type SearchAnswer } from './search-plan.ts';
import type { UnderstoodTerm } from './understood-term.ts';

/** Perhaps a Japanese word as it sounds, or one of another language. */
const LATIN_WORD = /^[a-z]{3,}$/i;

/** The sentences that say aloud what a search did with the words it was given; plain text, no marks. */
export function answerNotes(answer: SearchAnswer): string[] {
  const { terms, sentence, hits, missing, unused, foundBeforeChoice } = answer;
  const notes = sentence ? [sentenceNote(terms, sentence)] : terms.flatMap(termNote);
  if (sentence && missing.length > 0) notes.push(missingSentence(missing));
  if (missing.some(({ word }) => LATIN_WORD.test(word))) {
    notes.push('ローマ字では探せません。ひらがなか漢字で入れてください。');
  }
  if (unused.length > 0) {
    notes.push(`${quotedList(unused)}は、検索に使っていません。`);
  }
  if (isOnPagesOnly(answer)) {
    notes.push(onPagesOnly(terms, foundBeforeChoice > hits.length));
  }
  const inOnePlace = hits.some(({ coverage, scattered }) => scattered || coverage > 0.999);
  if (sentence && hits.length > 0 && !inOnePlace) {
    notes.push('すべての言葉がそろうところはありません。多く出てくるところから並べています。');
  }
  return notes;
}

/** `12件見つかりました。` and, where nothing was found, why. */
export function countSentence(
  query: string,
  { hits, missing, terms, sentence, foundBeforeChoice }: SearchAnswer,
): string {
  if (hits.length > 0) return `${hits.length.toLocaleString('ja-JP')}件見つかりました。`;
  if (terms.length === 0 && missing.length === 0) {
    return query.trim() === '' ? '' : '文字か数字を入れて検索してください。';
  }
  if (missing.length > 0 && !sentence) return missingSentence(missing);
  if (foundBeforeChoice > 0) {
    return `絞り込んだ中にはありません（絞り込まなければ${foundBeforeChoice}件）。`;
  }
  if (terms.length > 1) {
    const all = terms.length > 2 ? 'すべて' : '両方';
    return `${quotedList(terms.map(({ typed }) => typed))}の${all}が出てくるところはありません。`;
  }
  return `「${query.trim()}」は見つかりませんでした。`;
}

/** `「HP」「広報誌」` */
export function quotedList(words: readonly string[]): string {
  return words.map((word) => `「${word}」`).join('');
}

/** Why a result is there that does not hold the typed words themselves; `null` for one that does. */
export function addedNote(
  { place, added, named, ofYear }: Hit,
  terms: readonly UnderstoodTerm[],
): string | null {
  if (ofYear === false) {
    const year = terms.find(({ reason }) => reason === 'year');
    return `「${year?.typed}」という言葉が出てくるところ`;
  }
  const isBy = (term: UnderstoodTerm) => term.reason !== 'year' && term.added?.has(place);
  const term = added && !named ? terms.find(isBy) : undefined;
  if (term === undefined) return null;
  return term.reason === 'number'
    ? `「${term.typed}」に属するところ`
    : `言い換えの${quotedList(term.also ?? [])}で見つかったところ`;
}

/** A site may hold a part of a plan only: of the rest nothing is said. */
function missingSentence(missing: SearchAnswer['missing']): string {
  const years = missing.filter(({ word }) => yearOf(word) !== null).map(({ word }) => word);
  const words = missing.filter(({ word }) => yearOf(word) === null).map(({ word }) => word);
  return [
    words.length === 0
      ? ''
      : `${quotedList(words)}は、このサイトに載せている計画には出てきません。`,
    years.length === 0 ? '' : `${quotedList(years)}の取組は、このサイトに載っていません。`,
  ].join('');
}

function sentenceNote(terms: readonly UnderstoodTerm[], sentence: 'sentence' | 'compound'): string {
  const words = terms.map(({ typed, words: taken, reason }) =>
    reason === 'exact' ? `「${typed}」` : `「${typed}」（${quotedList(taken)}）`,
  );
  return sentence === 'compound' && terms.length > 1
    ? `${words.join('')}に分けて検索しました。`
    : `文の中の${words.join('')}で検索しました。`;
}

/** Pages about the site are no answer of the plan's. */
function onPagesOnly(terms: readonly UnderstoodTerm[], isNarrowed: boolean): string {
  if (isNarrowed) return '選んだ中では、このサイトの案内にだけ出てきます。';
  return terms.length > 1
    ? 'すべての言葉がそろうところは、計画にはありません。このサイトの案内にだけあります。'
    : '計画には出てきません。このサイトの案内にだけ出てきます。';
}

function termNote({
  typed,
  words,
  reason,
  places,
  also = [],
  either = [],
}: UnderstoodTerm): string[] {
  if (places.size === 0) return [];
  const taken = quotedList(words);
  switch (reason) {
    case 'either': {
      const nowhere = either.filter((term) => term.places.size === 0);
      return [
        `${quotedList(either.map((term) => term.typed))}のどれかが出てくるところを検索しました。`,
        ...either.flatMap(termNote),
        ...(nowhere.length === 0
          ? []
          : [missingSentence(nowhere.map((term) => ({ word: term.typed, near: [] })))]),
      ];
    }
    case 'exact':
      // It stands in a text, but nobody has reported on that year.
      if (yearOf(typed) !== null) return [`「${typed}」の取組は、このサイトに載っていません。`];
      return also.length === 0
        ? []
        : [`「${typed}」のほかに、${quotedList(also)}でも検索しました。`];
    case 'spelling':
    case 'synonym':
    case 'reading':
      return [`「${typed}」を${taken}として検索しました。`];
    case 'unfinished':
      return [`「${typed}」を、入力の途中とみて${taken}で検索しました。`];
    case 'number':
      return [`「${typed}」を、計画の番号として検索しました。`];
    case 'year':
      return [`「${typed}」を、年度として検索しました。`];
  }
}
