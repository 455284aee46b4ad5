import { removeScanSpaces } from '../scan-spaces.ts';
import { CELL_TAG, decodeEntities } from './source-markup.ts';

/**
 * A table cell as Markdown: paragraphs, and a list where items begin with `・`. Only a ・ at the
 * start or after white space begins an item; the one in 区・自治会 is a part of the word.
 * `null` where the cell is blank.
 */
export function cellMarkdown(cell: string): string | null {
  const blocks = cellBlocks(cell);
  return blocks.length > 0 ? blocks.join('\n\n') : null;
}

/** A cell that holds one plain text, such as a name, on one line. */
export function cellText(cell: string): string {
  return removeScanSpaces(decodeEntities(cell.replace(CELL_TAG, ' ')));
}

function cellBlocks(cell: string): string[] {
  const text = cell
    .replace(/<li\b[^<>]*>\s*・?/giu, '\n・')
    .replace(/<br\b[^<>]*>/giu, '\n')
    .replace(/<\/li>/giu, '\n')
    .replace(CELL_TAG, '\n\n');
  const blocks: string[] = [];
  let items: string[] = [];
  const closeList = (): void => {
    if (items.length > 0) blocks.push(items.join('\n'));
    items = [];
  };
  for (const paragraph of decodeEntities(text).split(/\n{2,}/u)) {
    const [lead = '', ...bullets] = paragraph.split(/(?:^|[\s\u3000])・/u);
    if (lead.trim() !== '') {
      closeList();
      blocks.push(escapeMarkdown(removeScanSpaces(lead)));
    }
    items.push(...bullets.map((item) => `- ${escapeMarkdown(removeScanSpaces(item))}`));
  }
  closeList();
  return blocks;
}

// The source is Markdown already (`\*`); only what the extraction cannot have meant as Markdown
// is escaped.
export function escapeMarkdown(text: string): string {
  return text
    .replace(/(?<!\\)[~<]/gu, '\\$&')
    .replace(/^(?=[#>+]|-(?!\d))/u, '\\')
    .replace(/^(\d+)([.)])(?=\s)/u, '$1\\$2');
}
