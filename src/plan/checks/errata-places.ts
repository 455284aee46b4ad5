import type {
  ContentDocuments,
  DepartmentDocument,
  ErratumPlace,
  SheetDocument,
} from '../../source/documents.ts';
import { placeOf } from '../../source/place-of.ts';
import type { ContentProblem } from '../../vocabulary/content-problem.ts';
import { nearestWord } from '../../vocabulary/nearest-word.ts';
import { initiativeId } from '../../vocabulary/plan-id.ts';
import type { ContentIndex } from '../content-index.ts';
import { markedDocuments } from '../marked-documents.ts';

/** What each kind of file calls its parts; the sections of a file are numbered parts of it. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  chapters: ['名称', 'キャッチフレーズ', '関連計画', '本文'],
  policies: [
    '名称',
    'キャッチフレーズ',
    '関連計画',
    '目標指標',
    '単位',
    '基準値',
    '目標値',
    '実績値',
    '注記',
    '本文',
  ],
  measures: ['名称', '施策内容・取組', '取組', '現状', '課題'],
  sheets: ['取組', '担当課', '達成度', '現状・課題', '実施事業', '成果', '今後の方向性'],
  departments: ['名称', '組織目標', '部門方針シート', '職名', '氏名', '重点課題', '実行方針'],
};

/**
 * The places that errata.yaml names exist. In files that have errors themselves (`faulty`) they are
 * not looked for: a row that cannot be read would seem to be missing, and its error told last.
 */
export function errataPlaces(
  documents: ContentDocuments,
  index: ContentIndex,
  faulty: ReadonlySet<string>,
): ContentProblem[] {
  const { errata } = documents;
  if (errata === null) return [];
  const check = (list: 'corrections' | 'openQuestions') =>
    errata[list].flatMap(({ place }, position) => {
      if (faulty.has(place.file)) return [];
      const at = (field: string) => placeOf(errata, `${list}.${position}.place.${field}`);
      return placeFaults(place, documents, index).map(
        ({ field, message, hint }): ContentProblem => ({
          code: 'E-ERRATUM-PLACE',
          ...at(field),
          message,
          hint,
        }),
      );
    });
  return [...check('corrections'), ...check('openQuestions')];
}

interface PlaceFault {
  field: 'file' | 'section' | 'field';
  message: string;
  hint: string;
}

function placeFaults(
  { file, section, field }: ErratumPlace,
  documents: ContentDocuments,
  index: ContentIndex,
): PlaceFault[] {
  const read = markedDocuments(documents);
  const files = [...read.map((document) => document.file), 'plan.yaml', 'divisions.yaml'];
  if (!files.includes(file)) {
    const hint = 'ファイルの名前を「sheets/2022/1-5-2.md」のように書いてください。';
    const message = `「${file}」というファイルはありません。`;
    return [{ field: 'file', message, hint: suggestion(file, files, hint) }];
  }
  const faults: PlaceFault[] = [];
  const complete = read.find((document) => document.file === file)?.complete ?? true;
  const sections = sectionsOf(file, documents, index);
  if (section !== null && complete && !sections.includes(section)) {
    const message = `${file} に、「${section}」はありません。`;
    faults.push({ field: 'section', message, hint: suggestion(section, sections) });
  }
  const fields = FIELDS[file.slice(0, file.indexOf('/'))];
  if (field !== null && fields !== undefined && !fields.includes(field)) {
    const message = `${file} に、「${field}」という項目はありません。`;
    faults.push({ field: 'field', message, hint: suggestion(field, fields) });
  }
  return faults;
}

function sectionsOf(
  file: string,
  documents: ContentDocuments,
  { divisionNames }: ContentIndex,
): string[] {
  const sheet = documents.sheets.find((document) => document.file === file);
  if (sheet)
    return rowsOf(sheet, (parts) =>
      divisionNames.resolve(parts, sheet.year).map(({ name }) => name),
    );
  const measure = documents.measures.find((document) => document.file === file);
  if (measure) return measure.initiatives.map(({ number }) => `取組${number}`);
  const policy = documents.policies.find((document) => document.file === file);
  if (policy) return policy.indicators.map(({ number }) => `目標指標${number}`);
  const department = documents.departments.find((document) => document.file === file);
  return department ? prioritiesOf(department) : [];
}

/** A number names a 重点課題 only as long as the department writes about one chapter. */
function prioritiesOf({ chapters }: DepartmentDocument): string[] {
  return chapters.flatMap(({ chapter, priorities }) =>
    priorities.map(({ number }) =>
      chapters.length > 1 ? `第${chapter}章 重点課題${number}` : `重点課題${number}`,
    ),
  );
}

function rowsOf(
  { measure, entries }: SheetDocument,
  namesOf: (parts: string[]) => string[],
): string[] {
  return entries.map(
    ({ number, relisted, divisions }) =>
      initiativeId(measure, number) +
      (relisted ? `（再掲・${namesOf(divisions).join('・')}）` : ''),
  );
}

function suggestion(
  text: string,
  candidates: readonly string[],
  otherwise = candidates.length === 0
    ? '空欄にしてください。'
    : `書けるのは ${candidates.join('、')} です。`,
): string {
  const nearest = nearestWord(text, candidates);
  return nearest === null ? otherwise : `「${nearest}」の書き間違いではありませんか。`;
}
