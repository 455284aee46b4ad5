import { type AchievementGrade, asAchievementGrade } from '../vocabulary/achievement-grade.ts';
import { splitDivisions } from './checks/division-separator.ts';
import { checkGrade } from './checks/grade-form.ts';
import { checkStrayText } from './checks/stray-text.ts';
import { type ContentFile, documentId } from './content-file.ts';
import type { SheetDocument, SheetEntryDocument } from './documents.ts';
import { findFrontMatter } from './front-matter.ts';
import { readItems, requireItems } from './item-lines.ts';
import { readBody } from './read-body.ts';
import { splitSections } from './sections.ts';
import { gatherRows, type SheetRow } from './sheet-rows.ts';
import type { SourceText } from './source-text.ts';

export const SHEET_ITEMS = ['担当課', '達成度'] as const;

/** sheets/2022/1-5-1.md: 施策進捗管理シート */
export function readSheet(source: SourceText, contentFile: ContentFile): SheetDocument {
  const front = findFrontMatter(source);
  if (front) {
    source.report(
      'E-FRONT-MATTER',
      0,
      '進捗管理シートには、「---」で囲んだ項目を置けません。',
      '「---」から「---」までを消してください。施策と年度はファイル名で分かります。',
    );
  }
  const { root, text } = readBody(source, front?.bodyStart ?? 0, '.md');
  const rows: SheetRow[] = [];
  const lostHeadings: SheetDocument['lostHeadings'] = [];
  if (root) {
    const { opening, sections } = splitSections(source, root);
    lostHeadings.push(...gatherRows(source, sections, rows));
    // What stands below a lost heading is not stray.
    if (lostHeadings.every(({ after }) => after !== null)) {
      checkStrayText(
        source,
        opening,
        '最初の見出しの前',
        '「## 1. 取組の文」の見出しの下に移すか、消してください。',
      );
    }
  }
  const year = contentFile.year ?? 0;
  return {
    id: documentId(contentFile),
    file: source.file,
    places: {},
    text,
    complete: source.complete,
    measure: contentFile.name,
    year,
    entries: rows.map((row) => readRow(source, row)),
    lostHeadings,
  };
}

function readRow(source: SourceText, { heading, section, fields }: SheetRow): SheetEntryDocument {
  const items = readItems(source, section.headingEnd, section.end, SHEET_ITEMS);
  requireItems(source, items, SHEET_ITEMS, section.offset);
  fields.close(section.offset);
  const headingPlace = source.place(section.offset);
  const placeOfItem = (key: (typeof SHEET_ITEMS)[number]) => {
    const item = items.get(key);
    return item ? source.place(item.offset) : headingPlace;
  };
  const division = items.get('担当課');
  return {
    ...heading,
    divisions: division ? splitDivisions(source, division) : [],
    grade: readGrade(source, items.get('達成度')),
    currentStateAndIssues: fields.prose('現状・課題'),
    projects: fields.prose('実施事業'),
    results: fields.prose('成果'),
    futureDirection: fields.prose('今後の方向性'),
    places: {
      heading: headingPlace,
      divisions: placeOfItem('担当課'),
      grade: placeOfItem('達成度'),
    },
  };
}

function readGrade(
  source: SourceText,
  item: Parameters<typeof checkGrade>[1] | undefined,
): AchievementGrade | null {
  if (item === undefined || item.value === '') return null;
  return asAchievementGrade(item.value) ?? checkGrade(source, item);
}
