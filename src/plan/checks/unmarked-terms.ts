import { placeOf } from '../../source/place-of.ts';
import { markedTerm } from '../glossary-words.ts';
import { markedDocuments } from '../marked-documents.ts';
import type { PlanRule } from './plan-rules.ts';

/** Every term of the glossary is marked with `*` somewhere, or no reader would find it from the plan. */
export const unmarkedTerms: PlanRule = (documents) => {
  const marked = new Set(
    markedDocuments(documents).flatMap(({ text }) =>
      text.marks
        .filter(({ mark }) => mark === '*')
        .map(({ before }) => markedTerm(before, documents.glossary)?.id),
    ),
  );
  return documents.glossary
    .filter(({ id, term }) => term !== '' && !marked.has(id))
    .map((document) => ({
      code: 'W-TERM-UNUSED' as const,
      ...placeOf(document, 'term'),
      message: `用語「${document.term}」に、「*」の印がどこにも付いていません。`,
      hint: `計画の文章の中の言葉に「${document.term}\\*」と印を付けるか、要らない用語ならファイルを消してください。`,
    }));
};
