import type { SearchAnswer } from './search-plan.ts';
import type { UnderstoodTerm } from './understood-term.ts';

/** The sentences that say aloud what a search did with the words it was given; plain text, no marks. */
export function answerNotes({ terms, sentence, hits, missing, unused }: SearchAnswer): string[] {
  const notes = sentence ? [sentenceNote(terms)] : terms.flatMap(termNote);
  if (sentence && missing.length > 0) {
    notes.push(`${quotedList(missing.map(({ word }) => word))}は、この計画に出てきません。`);
  }
  if (unused.length > 0) {
    notes.push(`${quotedList(unused)}は、検索に使っていません。`);
  }
  if (sentence && hits.some(({ coverage }) => coverage > 0.999) === false && hits.length > 0) {
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
  if (terms.length === 0 && missing.length === 0) return '';
  if (missing.length > 0 && !sentence) {
    return `${quotedList(missing.map(({ word }) => word))}は、この計画に出てきません。`;
  }
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

function sentenceNote(terms: readonly UnderstoodTerm[]): string {
  const words = terms.map(({ typed, words: taken, reason }) =>
    reason === 'exact'
      ? `『${typed}』`
      : `『${typed}』（${taken.map((word) => `『${word}』`).join('')}）`,
  );
  return `文の中の${words.join('')}で検索しました。`;
}

function termNote({ typed, words, reason }: UnderstoodTerm): string[] {
  const taken = words.map((word) => `『${word}』`).join('');
  if (words.length === 0) return [];
  switch (reason) {
    case 'exact':
      return [];
    case 'spelling':
    case 'synonym':
    case 'reading':
      return [`『${typed}』を${taken}として検索しました。`];
    case 'unfinished':
      return [`『${typed}』を、書きかけとみて${taken}で検索しました。`];
    case 'shortened':
      return [`『${typed}』は見つからないので、短くした${taken}で検索しました。`];
  }
}
