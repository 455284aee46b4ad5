import type { Nodes } from 'mdast';
import { markdownOf } from './cell-markdown.ts';
import { cellTextOf, oneLine, parsed } from './field-markdown.ts';

/**
 * Whether a cell can hold all that the Markdown says: lines and lists. A table, bold letters or a
 * named link would be lost when the cell is written back.
 */
export function fitsCell(markdown: string): boolean {
  const cell = cellTextOf(markdown);
  return cell.length <= LONGEST_CELL && shape(markdown) === shape(markdownOf(cell));
}

/** Excel holds no more characters in a cell. */
export const LONGEST_CELL = 32_767;

function shape(markdown: string): string {
  return JSON.stringify(parsed(markdown), (key, value) => {
    if (key === 'position' || key === 'spread' || key === 'start') return undefined;
    return isParagraph(value) && value.children.every(isPlain)
      ? { type: 'paragraph', text: oneLine(value) }
      : value;
  });
}

function isParagraph(value: unknown): value is Extract<Nodes, { type: 'paragraph' }> {
  return typeof value === 'object' && value !== null && (value as Nodes).type === 'paragraph';
}

/** Text, or an address that stands for itself. */
function isPlain(node: Nodes): boolean {
  if (node.type === 'text') return true;
  if (node.type !== 'link' || node.title != null) return false;
  const text = oneLine(node);
  return [text, `http://${text}`, `mailto:${text}`].includes(node.url);
}
