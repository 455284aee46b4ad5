import type { ContentDocuments, Document } from '../../source/documents.ts';
import { placeOf } from '../../source/place-of.ts';
import type { ContentProblem, Place } from '../../vocabulary/content-problem.ts';
import { foldWord } from '../../vocabulary/nearest-word.ts';
import { normalised } from '../../vocabulary/normalise-text.ts';
import type { PlanRule } from './plan-rules.ts';

interface Named {
  /** what must be unique within its list */
  id: string;
  place: Place;
}

/** Ids, names and numbers that others refer to are given once. */
export const duplicateIds: PlanRule = (documents) => [
  ...divisionDuplicates(documents),
  ...documents.policies.flatMap((policy) =>
    duplicates(
      '目標指標の番号',
      policy.indicators.map(({ number }, index) => ({
        id: String(number),
        place: placeOf(policy, `indicators.${index}.number`),
      })),
    ),
  ),
  ...documents.measures.flatMap(({ file, initiatives }) =>
    duplicates(
      '取組の番号',
      initiatives.map(({ number, line, column }) => ({
        id: String(number),
        place: { file, line, column },
      })),
    ),
  ),
  ...documents.departments.flatMap(({ file, chapters }) =>
    chapters.flatMap(({ priorities }) =>
      duplicates(
        '重点課題の番号',
        priorities.map(({ number, line, column }) => ({
          id: String(number),
          place: { file, line, column },
        })),
      ),
    ),
  ),
  ...duplicates(
    '用語',
    documents.glossary.flatMap((document) => termsOf(document)),
  ),
  ...duplicates(
    'テーマの名前',
    documents.topics
      .filter(({ name }) => name !== '')
      .map((topic) => ({ id: topic.name, place: placeOf(topic, 'name') })),
  ),
  ...documents.topics.flatMap((topic) => [
    ...listed('施策', topic, 'measures', topic.measures),
    ...listed('取組', topic, 'rows', topic.rows),
  ]),
  ...documents.voices.flatMap((voice) => [
    ...listed('施策', voice, 'measures', voice.measures),
    ...listed('取組', voice, 'initiatives', voice.initiatives),
    ...listed('回答した課', voice, 'divisions', voice.divisions),
  ]),
  ...wordDuplicates(documents),
];

/** What one file names in a list of its own. */
function listed(
  what: string,
  document: Document,
  field: string,
  items: readonly string[],
): ContentProblem[] {
  return duplicates(
    what,
    items.map((id, index) => ({ id, place: placeOf(document, `${field}.${index}`) })),
  );
}

function divisionDuplicates({ divisions }: ContentDocuments): ContentProblem[] {
  if (divisions === null) return [];
  const at = (index: number, field: string) => placeOf(divisions, `divisions.${index}.${field}`);
  return [
    ...duplicates(
      '担当課の id',
      divisions.divisions.map(({ id }, index) => ({ id, place: at(index, 'id') })),
    ),
    ...duplicates(
      '担当課の名称',
      divisions.divisions.map(({ name }, index) => ({ id: name, place: at(index, 'name') })),
    ),
  ];
}

/** Words for the search; hiragana and katakana are the same to it. */
function wordDuplicates({ synonyms, readings }: ContentDocuments): ContentProblem[] {
  const named = (list: readonly { word: string }[], at: (index: number) => Place) =>
    duplicates(
      '検索で同じになる言葉',
      list.map(({ word }, index) => ({ id: word, place: at(index) })),
      normalised,
    );
  return [
    ...(synonyms
      ? named(synonyms.synonyms, (index) => placeOf(synonyms, `synonyms.${index}.word`))
      : []),
    ...(readings
      ? named(readings.readings, (index) => placeOf(readings, `readings.${index}.word`))
      : []),
  ];
}

/** A term and its other spellings; the same spelling twice in one file is no clash. */
function termsOf(document: Document & { term: string; variants: string[] }): Named[] {
  const words = new Map<string, Named>();
  [document.term, ...document.variants].forEach((word, index) => {
    if (word === '' || words.has(foldWord(word))) return;
    words.set(foldWord(word), {
      id: word,
      place: placeOf(document, index === 0 ? 'term' : `variants.${index - 1}`),
    });
  });
  return [...words.values()];
}

function duplicates(
  what: string,
  items: readonly Named[],
  fold: (id: string) => string = foldWord,
): ContentProblem[] {
  const seen = new Map<string, Place>();
  return items.flatMap(({ id, place }) => {
    const first = seen.get(fold(id));
    if (!first) {
      seen.set(fold(id), place);
      return [];
    }
    const elsewhere =
      first.file === place.file ? `${first.line} 行目` : `${first.file} の ${first.line} 行目`;
    return {
      code: 'E-ID-DUPLICATE' as const,
      ...place,
      message: `${what}「${id}」が、${elsewhere}にもあります。`,
      hint: '同じものなら一つにまとめ、別のものなら違う名前か番号にしてください。',
    };
  });
}
