import type { ContentDocuments, Document } from '../../source/documents.ts';
import { placeOf } from '../../source/place-of.ts';
import type { ContentProblem } from '../../vocabulary/content-problem.ts';
import { foldWord, nearestWord } from '../../vocabulary/nearest-word.ts';
import { initiativeId, relistedEntryId } from '../../vocabulary/plan-id.ts';
import type { ContentIndex } from '../content-index.ts';
import type { PlanRule } from './plan-rules.ts';

interface Ids {
  measures: string[];
  initiatives: string[];
  /** relisted rows of any year */
  rows: string[];
}

/** The measures and initiatives that topics and voices name stand in the plan. */
export const unknownPlanParts: PlanRule = (documents, index) => {
  const { topics, voices, measures, sheets } = documents;
  if (topics.length + voices.length === 0) return [];
  // With a measure or sheet that is not read in full, its parts would look unknown.
  if (![...measures, ...sheets].every(({ complete }) => complete)) return [];
  const ids = idsOf(documents, index);
  return [
    ...topics.flatMap((topic) => [
      ...unknownIn(topic, 'measures', '施策', topic.measures, ids.measures, ids.initiatives),
      ...unknownIn(
        topic,
        'rows',
        '取組',
        topic.rows,
        [...ids.initiatives, ...ids.rows],
        ids.measures,
      ),
    ]),
    ...voices.flatMap((voice) => [
      ...unknownIn(voice, 'measures', '施策', voice.measures, ids.measures, ids.initiatives),
      ...unknownIn(voice, 'initiatives', '取組', voice.initiatives, ids.initiatives, ids.measures),
    ]),
  ];
};

/** `others` are the ids that belong into the other list of the two. */
function unknownIn(
  document: Document,
  field: string,
  key: '施策' | '取組',
  written: readonly string[],
  known: readonly string[],
  others: readonly string[],
): ContentProblem[] {
  return written.flatMap((id, position) => {
    if (known.includes(id)) return [];
    return {
      code: 'E-PLAN-PART-UNKNOWN' as const,
      ...placeOf(document, `${field}.${position}`),
      message: `「${key}」の「${id}」は、この計画にありません。`,
      hint: hintFor(id, key, known, others),
    };
  });
}

function hintFor(
  id: string,
  key: '施策' | '取組',
  known: readonly string[],
  others: readonly string[],
): string {
  if (others.includes(foldWord(id))) {
    const other = key === '施策' ? '取組' : '施策';
    return `これは${other}の番号です。「${other}: [${foldWord(id)}]」と書いてください。`;
  }
  const nearest = nearestWord(id, known);
  if (nearest !== null) return `「${nearest}」の書き間違いではありませんか。`;
  return key === '施策'
    ? '施策の番号を「1-5-1」のように書いてください。'
    : '取組の番号を「1-5-1.2」（施策 1-5-1 の2番目の取組）のように書いてください。';
}

function idsOf({ measures, sheets }: ContentDocuments, { divisionNames }: ContentIndex): Ids {
  const rows = sheets.flatMap(({ measure, year, entries }) =>
    entries
      .filter(({ relisted }) => relisted)
      .map(({ number, divisions }) => {
        const named = divisionNames.resolve(divisions, year);
        const ids = named.flatMap(({ division }) => division?.id ?? []);
        return relistedEntryId(initiativeId(measure, number), ids);
      }),
  );
  return {
    measures: measures.map(({ id }) => id),
    initiatives: measures.flatMap(({ id, initiatives }) =>
      initiatives.map(({ number }) => initiativeId(id, number)),
    ),
    rows: [...new Set(rows)],
  };
}
