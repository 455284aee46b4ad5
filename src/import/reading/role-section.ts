import type { ChapterDraft, DepartmentDraft } from '../chapter-draft.ts';
import { departmentFile } from '../content-places.ts';
import { joinLines } from '../scan-spaces.ts';
import { cellText, escapeMarkdown } from './cell-markdown.ts';
import { departmentNamed } from './department-named.ts';
import { type Reading, report } from './reading.ts';
import type { Section } from './section.ts';
import { compact, type SourceLine } from './source-line.ts';

/** 組織目標: the department's name and 部（局）の役割, added to the chapter. */
export function readRole(reading: Reading, chapter: ChapterDraft, section: Section): void {
  const [marker, ...lines] = section.lines as [SourceLine, ...SourceLine[]];
  reading.ledger.layout(marker.number, marker.text, 'marker');
  let department: DepartmentDraft | null = null;
  let nameExpected = false;
  for (const line of lines) {
    const words = compact(line.text);
    if (line.cells && compact(line.cells[0] as string) === '部局名') {
      reading.ledger.layout(line.number, line.cells[0] as string, 'label');
      department = openDepartment(reading, chapter, line.number, line.cells.slice(1).join(''));
    } else if (words === '部局名') {
      reading.ledger.layout(line.number, line.text, 'label');
      nameExpected = true;
    } else if (nameExpected && !line.cells) {
      department = openDepartment(reading, chapter, line.number, line.text);
      nameExpected = false;
    } else if (/^部[（(]局[）)]の役割$/u.test(words)) {
      reading.ledger.layout(line.number, line.text, 'label');
    } else if (department && !line.cells) {
      readRoleLine(reading, chapter, department, line);
    }
  }
  if (!department) {
    report(
      reading,
      marker.number,
      '組織目標に部局名がありません。',
      '「部局名」の次に部局の名前を書いてください。',
    );
  }
}

const roleLevels: Record<string, 1 | 2> = { '◆': 1, '◇': 1, '●': 1, '○': 2, '・': 2 };

// The depth of the list comes and goes in the extraction; the marks in front of the text are
// printed and decide.
function readRoleLine(
  reading: Reading,
  chapter: ChapterDraft,
  department: DepartmentDraft,
  line: SourceLine,
): void {
  const place = {
    file: departmentFile(reading.year, department.slug),
    section: `第${chapter.id}章`,
    field: '組織目標',
  };
  const [, mark = '', text = ''] = /^([◆◇●○・]?)\s*(.*)$/u.exec(line.text) ?? [];
  if (mark !== '') reading.ledger.layout(line.number, mark, 'mark');
  reading.ledger.place(line.number, text, place);
  const last = department.role.at(-1);
  if (last && mark === '' && line.itemDepth === null && !line.startsBlock) {
    last.text = joinLines([last.text, text]);
    return;
  }
  const level = roleLevels[mark] ?? (line.itemDepth === null ? 0 : line.itemDepth === 0 ? 1 : 2);
  department.role.push({ level, text: escapeMarkdown(joinLines([text])) });
}

function openDepartment(
  reading: Reading,
  chapter: ChapterDraft,
  line: number,
  text: string,
): DepartmentDraft {
  const department = departmentNamed(reading, chapter, cellText(text));
  reading.ledger.place(line, text, {
    file: departmentFile(reading.year, department.slug),
    section: null,
    field: '名称',
  });
  return department;
}
