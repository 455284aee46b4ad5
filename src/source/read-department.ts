import { departmentFields, departmentSchema } from '../schemas/department-schema.ts';
import { type ChapterPart, parseChapterHeading } from './chapter-heading.ts';
import { checkStrayText } from './checks/stray-text.ts';
import type { ContentFile } from './content-file.ts';
import type { DepartmentDocument, Document } from './documents.ts';
import { readItems, requireItems } from './item-lines.ts';
import { checkNumberedHeading, parseNumberedHeading, reportNoNumber } from './numbered-heading.ts';
import { readFrontAndBody } from './read-front.ts';
import { proseOf, type Section, splitSections } from './sections.ts';
import type { SourceText } from './source-text.ts';

type DepartmentChapter = DepartmentDocument['chapters'][number];

const KIND = {
  schema: departmentSchema,
  fields: departmentFields,
  firstKey: '名称',
  format: '.md',
} as const;
const ITEMS = ['職名', '氏名'] as const;

/** departments/2022/somu.md: 組織目標 and 部門方針シート */
export function readDepartment(source: SourceText, contentFile: ContentFile): DepartmentDocument {
  const { values, root, document } = readFrontAndBody(source, contentFile, KIND);
  const chapters = new Map<string, DepartmentChapter>();
  let places: Document['places'] = {};
  if (root) {
    const { opening, sections } = splitSections(source, root);
    checkStrayText(
      source,
      opening,
      '最初の見出しの前',
      '「## 第1章 組織目標」の下に移すか、消してください。',
    );
    places = gatherChapters(source, sections, chapters);
    if (sections.length === 0 && source.text.trim() !== '') reportNoHeadings(source);
  }
  const common = document();
  return {
    ...common,
    places: { ...common.places, ...places },
    department: contentFile.name,
    year: contentFile.year ?? 0,
    name: values?.name ?? '',
    chapters: [...chapters.values()],
  };
}

/** Gathers what the file says of each chapter; gives the place of the first heading of each. */
function gatherChapters(
  source: SourceText,
  sections: Section[],
  chapters: Map<string, DepartmentChapter>,
): Document['places'] {
  const places: Document['places'] = {};
  const seen = new Set<string>();
  let current: { part: ChapterPart; chapter: DepartmentChapter } | null = null;
  for (const section of sections) {
    const heading = parseChapterHeading(source, section);
    if (heading) {
      const { part } = heading;
      // A heading without a number keeps what stands below it from falling to another chapter.
      const id = heading.chapter ?? `? ${section.offset}`;
      const chapter = chapters.get(id) ?? emptyChapter(id);
      if (heading.chapter !== null) chapters.set(id, chapter);
      places[`chapters.${id}`] ??= source.place(section.offset);
      if (seen.has(`${id} ${part}`)) reportTwice(source, section);
      seen.add(`${id} ${part}`);
      current = { part, chapter };
      if (part === '組織目標') chapter.role ??= proseOf(source, section.nodes);
      else readHead(source, section, chapter);
    } else if (current?.part === '部門方針シート' && section.depth > 1) {
      readPriority(source, section, current.chapter);
    } else {
      source.complete = false;
      source.report(
        'E-HEADING-UNKNOWN',
        section.offset,
        `「${section.title}」という見出しは、ここには置けません。`,
        '置ける見出しは「## 第1章 組織目標」「## 第1章 部門方針シート」と、部門方針シートの中の「### 1. 重点課題」です。',
      );
    }
  }
  return places;
}

function reportNoHeadings(source: SourceText): void {
  source.report(
    'E-HEADING-MISSING',
    0,
    '部局のファイルに、見出し「組織目標」「部門方針シート」がありません。',
    '「## 第1章 組織目標」「## 第1章 部門方針シート」の行を書き足してください。',
  );
}

function reportTwice(source: SourceText, { offset, title }: Section): void {
  source.report(
    'E-HEADING-DUPLICATE',
    offset,
    `見出し「${title}」が二つあります。`,
    '一つにまとめてください。',
  );
}

function readHead(source: SourceText, section: Section, chapter: DepartmentChapter): void {
  const items = readItems(source, section.headingEnd, section.end, ITEMS);
  requireItems(source, items, ITEMS, section.offset);
  chapter.headPost = items.get('職名')?.value || null;
  chapter.headName = items.get('氏名')?.value || null;
}

function readPriority(source: SourceText, section: Section, chapter: DepartmentChapter): void {
  const heading = parseNumberedHeading(section.title);
  if (!heading) {
    reportNoNumber(
      source,
      section,
      '重点課題',
      `「### ${chapter.priorities.length + 1}. ${section.title}」のように、番号を付けてください。`,
    );
    return;
  }
  checkNumberedHeading(source, section, heading, 3);
  const [line, column] = source.place(section.offset);
  chapter.priorities.push({
    number: heading.number,
    issue: heading.name,
    actionPolicy: proseOf(source, section.nodes),
    line,
    column,
  });
}

function emptyChapter(chapter: string): DepartmentChapter {
  return { chapter, role: null, headPost: null, headName: null, priorities: [] };
}
