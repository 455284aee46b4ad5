import { nearestWord } from '../../vocabulary/nearest-word.ts';
import { markedTerm } from '../glossary-words.ts';
import { markedDocuments } from '../marked-documents.ts';
import type { PlanRule } from './plan-rules.ts';

/** A word marked with `*` is in the glossary. */
export const unknownTerms: PlanRule = (documents) => {
  // In a glossary that is not read in full, every word could look unknown.
  if (documents.glossary.some(({ complete }) => !complete)) return [];
  const words = documents.glossary.flatMap(({ term, variants }) => [term, ...variants]);
  return markedDocuments(documents).flatMap(({ file, text }) =>
    text.marks
      .filter(({ mark, before }) => mark === '*' && markedTerm(before, documents.glossary) === null)
      .map(({ before, line, column }) => {
        const word = lastWord(before);
        const nearest = word === '' ? null : nearestWord(word, words);
        return {
          code: 'W-TERM-UNKNOWN' as const,
          file,
          line,
          column,
          message:
            word === ''
              ? '「*」の印が、どの言葉に付いているのか分かりません。'
              : `「${word}」に用語の印「*」がありますが、glossary/ にその用語がありません。`,
          hint: `${nearest === null ? '' : `「${nearest}」の書き間違いではありませんか。`}用語なら glossary/ に説明のファイルを足し、用語でなければ「*」を消してください。`,
        };
      }),
  );
};

/** The word that the mark most likely means: the last run of one kind of letters. */
function lastWord(before: string): string {
  return (
    /(?:[\p{sc=Latin}\d０-９.-]+|[\p{sc=Katakana}ー・]+|[\p{sc=Han}々]+|[\p{sc=Hiragana}]+)$/u.exec(
      before.trimEnd(),
    )?.[0] ?? ''
  );
}
