import { type AchievementGrade, asAchievementGrade } from '../vocabulary/achievement-grade.ts';
import { splitDivisions } from './checks/division-separator.ts';
import { checkGrade } from './checks/grade-form.ts';
import { checkStrayText } from './checks/stray-text.ts';
import { type ContentFile, documentId } from './content-file.ts';
import type { SheetDocument, SheetEntryDocument } from './documents.ts';
import { FixedSections } from './fixed-sections.ts';
import { findFrontMatter } from './front-matter.ts';
import { matchTitle, nearestTitle } from './heading-titles.ts';
import { readItems, requireItems } from './item-lines.ts';
import {
  checkNumberedHeading,
  type NumberedHeading,
  parseNumberedHeading,
  reportNoNumber,
} from './numbered-heading.ts';
import { readBody } from './read-body.ts';
import { type Section, splitSections } from './sections.ts';
import type { SourceText } from './source-text.ts';

export const SHEET_FIELDS = ['現状・課題', '実施事業', '成果', '今後の方向性'] as const;
export const SHEET_ITEMS = ['担当課', '達成度'] as const;

interface Row {
  heading: NumberedHeading;
  section: Section;
  fields: FixedSections<(typeof SHEET_FIELDS)[number]>;
}

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
  const rows: Row[] = [];
  if (root) {
    const { opening, sections } = splitSections(source, root);
    checkStrayText(
      source,
      opening,
      '最初の見出しの前',
      '「## 1. 取組の文」の見出しの下に移すか、消してください。',
    );
    gatherRows(source, sections, rows);
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
  };
}

function gatherRows(source: SourceText, sections: Section[], rows: Row[]): void {
  // Sections below a heading that could not be read belong to no row.
  let row: Row | 'unreadable' | null = null;
  for (const section of sections) {
    if (matchTitle(section.title, SHEET_FIELDS)) {
      if (row === null) {
        source.report(
          'E-HEADING-ORDER',
          section.offset,
          `見出し「${section.title}」の前に、取組の見出しがありません。`,
          '先に「## 1. 取組の文」の見出しを置いてください。',
        );
        source.complete = false;
        row = 'unreadable';
      } else if (row !== 'unreadable') row.fields.take(section);
      continue;
    }
    const heading = section.depth <= 3 ? parseNumberedHeading(section.title) : null;
    if (heading) {
      checkNumberedHeading(source, section, heading, 2);
      row = {
        heading,
        section,
        fields: new FixedSections(source, { titles: SHEET_FIELDS, depth: 3, within: 'この取組' }),
      };
      rows.push(row);
    } else if (
      row !== null &&
      row !== 'unreadable' &&
      (section.depth > 2 || nearestTitle(section.title, SHEET_FIELDS) !== null)
    ) {
      row.fields.refuse(section);
    } else {
      reportNoNumber(
        source,
        section,
        '取組',
        '「## 1. 取組の文」のように、番号、半角の点、空白、取組の文の順に書いてください。',
      );
      source.complete = false;
      row = 'unreadable';
    }
  }
}

function readRow(source: SourceText, { heading, section, fields }: Row): SheetEntryDocument {
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
