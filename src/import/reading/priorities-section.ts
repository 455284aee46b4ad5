import type { ChapterDraft, DepartmentDraft } from '../chapter-draft.ts';
import { departmentFile } from '../content-places.ts';
import { cellText, escapeMarkdown } from './cell-markdown.ts';
import { departmentNamed } from './department-named.ts';
import { asNumber, type Reading } from './reading.ts';
import type { Section } from './section.ts';
import { compact, type SourceLine } from './source-line.ts';

/** 部門方針シート: head and priorities, added to the department that the sheet names. */
export function readPriorities(reading: Reading, chapter: ChapterDraft, section: Section): void {
  const [marker, ...lines] = section.lines as [SourceLine, ...SourceLine[]];
  reading.ledger.layout(marker.number, marker.text, 'marker');
  let department = chapter.departments.at(-1) ?? null;
  for (const line of lines) {
    if (!line.cells) continue;
    const [first = '', second = '', third = ''] = line.cells;
    const words = compact(first);
    if (words === '所属') {
      department = readHead(reading, chapter, line);
    } else if (words === '番号') {
      for (const cell of line.cells) reading.ledger.layout(line.number, cell, 'tableHeader');
    } else if (department && /^[0-9０-９]+$/u.test(words) && compact(second) === '課題') {
      const number = asNumber(reading, line.number, words);
      reading.ledger.layout(line.number, first, 'label');
      reading.ledger.layout(line.number, second, 'label');
      reading.ledger.place(
        line.number,
        third,
        priorityPlace(reading, chapter, department, number, '重点課題'),
      );
      department.priorities.push({ number, issue: cellText(third), actionPolicy: '' });
    } else if (department && words === '' && compact(second) === '実行方針') {
      const priority = department.priorities.at(-1);
      if (!priority) continue;
      reading.ledger.layout(line.number, second, 'label');
      reading.ledger.place(
        line.number,
        third,
        priorityPlace(reading, chapter, department, priority.number, '実行方針'),
      );
      priority.actionPolicy = escapeMarkdown(cellText(third));
    }
  }
}

function priorityPlace(
  reading: Reading,
  chapter: ChapterDraft,
  department: DepartmentDraft,
  number: number,
  field: string,
) {
  return {
    file: departmentFile(reading.year, department.slug),
    section: `第${chapter.id}章 重点課題${number}`,
    field,
  };
}

// 所属⇥総務部⇥職名⇥部長⇥氏名⇥西岡 嘉幸
function readHead(reading: Reading, chapter: ChapterDraft, line: SourceLine): DepartmentDraft {
  const cells = line.cells as string[];
  const value = (label: string): string => {
    const index = cells.findIndex((cell) => compact(cell) === label);
    return index === -1 ? '' : (cells[index + 1] ?? '');
  };
  const department = departmentNamed(reading, chapter, cellText(value('所属')));
  const file = departmentFile(reading.year, department.slug);
  department.headPost = cellText(value('職名')) || null;
  // The space between family and given name is real: no repair.
  department.headName = value('氏名').trim().replace(/\s+/gu, ' ') || null;
  for (let i = 0; i < cells.length; i += 2) {
    const label = compact(cells[i] as string);
    reading.ledger.layout(line.number, cells[i] as string, 'label');
    reading.ledger.place(
      line.number,
      cells[i + 1] ?? '',
      label === '所属'
        ? { file, section: null, field: '名称' }
        : { file, section: `第${chapter.id}章`, field: label },
    );
  }
  return department;
}
