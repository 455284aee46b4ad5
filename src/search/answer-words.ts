import { yearOf } from './plan-numbers.ts';
import type { SearchAnswer } from './search-plan.ts';
import type { UnderstoodTerm } from './understood-term.ts';

/** The sentences that say aloud what a search did with the words it was given; plain text, no marks. */
export function answerNotes({ terms, sentence, hits, missing, unused }: SearchAnswer): string[] {
  const notes = sentence ? [sentenceNote(terms, sentence)] : terms.flatMap(termNote);
  if (sentence && missing.length > 0) notes.push(missingSentence(missing));
  if (unused.length > 0) {
    notes.push(`${quotedList(unused)}は、検索に使っていません。`);
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

function termNote({ typed, words, reason, places, also = [] }: UnderstoodTerm): string[] {
  if (places.size === 0) return [];
  const taken = quotedList(words);
  switch (reason) {
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
