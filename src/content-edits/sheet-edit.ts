import { readItems } from '../source/item-lines.ts';
import { readBody } from '../source/read-body.ts';
import { SHEET_ITEMS } from '../source/read-sheet.ts';
import { endOf, type Section, splitSections, startOf } from '../source/sections.ts';
import { gatherRows, type SheetRow } from '../source/sheet-rows.ts';
import { SourceText } from '../source/source-text.ts';
import { SHEET_COLUMNS } from '../vocabulary/sheet-field.ts';
import type { Splice } from './field-edit.ts';

export type SheetColumn = (typeof SHEET_COLUMNS)[number]['key'];

/**
 * How to write one column of a row into the text of `sheets/2022/1-5-1.md`: only the field's own
 * characters are replaced. `null` where the file has no such row or heading.
 */
export function sheetEdit(
  text: string,
  headingLine: number,
  column: SheetColumn,
  value: string,
): Splice | null {
  const source = new SourceText('sheet.md', text);
  const { root } = readBody(source, 0, '.md');
  if (root === null) return null;
  const rows: SheetRow[] = [];
  gatherRows(source, splitSections(source, root).sections, rows);
  const row = rows.find(({ section }) => source.place(section.offset)[0] === headingLine);
  if (row === undefined) return null;
  if (column === 'grade') return gradeEdit(source, row, value);
  const title = SHEET_COLUMNS.find(({ key }) => key === column)?.name;
  const section = title && row.fields.found.get(title as never);
  return section ? proseEdit(source, section, value) : null;
}

function gradeEdit(source: SourceText, { section }: SheetRow, value: string): Splice | null {
  const item = readItems(source, section.headingEnd, section.end, SHEET_ITEMS).get('達成度');
  if (item === undefined) return null;
  const lineEnd = source.text.indexOf('\n', item.offset);
  const end = lineEnd === -1 ? source.text.length : lineEnd;
  const colon = source.text.slice(item.offset, end).search(/[:：]/);
  if (colon === -1) return null;
  return { start: item.offset + colon + 1, end, text: value === '' ? '' : ` ${value}` };
}

/** A field is what stands between its heading and the next one; the blank lines around it stay. */
function proseEdit(source: SourceText, section: Section, value: string): Splice {
  const { headingEnd, end, nodes } = section;
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first && last && value !== '') {
    return { start: source.lineStart(startOf(first)), end: endOf(last), text: value };
  }
  const atEnd = end === source.text.length;
  const body = value === '' ? '' : `\n\n${value}`;
  return { start: headingEnd, end, text: `${body}${atEnd ? '\n' : '\n\n'}` };
}
