import type {
  ContentDocuments,
  Document,
  PolicyDocument,
  TextMark,
} from '../../source/documents.ts';
import type { IndicatorDocument } from '../../source/indicator-document.ts';
import { placeOf } from '../../source/place-of.ts';
import type { Place } from '../../vocabulary/content-problem.ts';
import type { PlanRule } from './plan-rules.ts';

/**
 * Every ※ has its note and every note its mark, within one file. A line that opens with a bare ※ is a
 * remark and needs no mark. Where errata.yaml lists the mark as an open question, the matter is known.
 */
export const danglingNoteMarks: PlanRule = (documents) =>
  [
    ...documents.policies.flatMap((policy) =>
      policy.indicators.flatMap((indicator, index) => indicatorMarks(policy, indicator, index)),
    ),
    ...[
      ...documents.chapters,
      ...documents.policies,
      ...documents.measures,
      ...documents.sheets,
      ...documents.departments,
      ...documents.pages,
    ].flatMap(textMarks),
  ]
    .filter(({ file, mark }) => !isOpenQuestion(documents, file, mark))
    .map(({ mark, missing, ...place }) =>
      missing === 'note'
        ? {
            code: 'W-NOTE-MISSING',
            ...place,
            message: `「${mark}」の印がありますが、その注がありません。`,
            hint: `「${mark}」で始まる注を書き足すか、印を消してください。原典のままなら、errata.yaml の「未解決」に挙げます。`,
          }
        : {
            code: 'W-NOTE-MARK-MISSING',
            ...place,
            message: `「${mark}」の注がありますが、その印がどこにも付いていません。`,
            hint: `注の付く言葉か値に「${mark}」の印を付けるか、注の記号を直してください。原典のままなら、errata.yaml の「未解決」に挙げます。`,
          },
    );

interface Dangling extends Place {
  mark: string;
  missing: 'note' | 'mark';
}

function indicatorMarks(
  policy: PolicyDocument,
  { baseline, target, milestones, actuals, notes, name }: IndicatorDocument,
  index: number,
): Dangling[] {
  const at = (path: string) => placeOf(policy, `indicators.${index}.${path}`);
  const figures = [
    { mark: baseline?.mark, path: 'baseline.mark' },
    { mark: target?.mark, path: 'target.mark' },
    ...milestones.map(({ mark }, index) => ({ mark, path: `milestones.${index}.mark` })),
    ...actuals.flatMap(({ yearEnd, interim }, actual) => [
      { mark: yearEnd?.mark, path: `actuals.${actual}.yearEnd.mark` },
      { mark: interim?.mark, path: `actuals.${actual}.interim.mark` },
    ]),
  ].flatMap(({ mark, path }) => (mark ? [{ mark: fold(mark), path }] : []));
  const inName = (name.match(/※\d*/gu) ?? []).map((mark) => ({ mark: fold(mark), path: 'name' }));
  const marks = [...figures, ...inName];
  const noteMarks = notes.flatMap(({ mark }, note) =>
    mark ? [{ mark: fold(mark), path: `notes.${note}.mark` }] : [],
  );
  return [
    ...marks
      .filter(({ mark }) => !noteMarks.some((note) => note.mark === mark))
      .map(({ mark, path }): Dangling => ({ mark, missing: 'note', ...at(path) })),
    ...noteMarks
      .filter(({ mark }) => !marks.some((figure) => figure.mark === mark))
      .map(({ mark, path }): Dangling => ({ mark, missing: 'mark', ...at(path) })),
  ];
}

function textMarks({ file, text }: Document): Dangling[] {
  const marks = text.marks.filter(({ mark }) => mark.startsWith('※'));
  const notes = marks.filter(({ opensNote }) => opensNote);
  const references = marks.filter(({ opensNote }) => !opensNote);
  const noted = new Set(notes.map(({ mark }) => mark));
  const referred = new Set(references.map(({ mark }) => mark));
  const dangling =
    (missing: Dangling['missing']) =>
    ({ mark, line, column }: TextMark): Dangling => ({ file, mark, line, column, missing });
  return [
    ...references.filter(({ mark }) => !noted.has(mark)).map(dangling('note')),
    ...notes.filter(({ mark }) => mark !== '※' && !referred.has(mark)).map(dangling('mark')),
  ];
}

function isOpenQuestion({ errata }: ContentDocuments, file: string, mark: string): boolean {
  return (errata?.openQuestions ?? []).some(
    ({ place, source }) => place.file === file && fold(source).includes(mark),
  );
}

function fold(text: string): string {
  return text.normalize('NFKC').trim();
}
