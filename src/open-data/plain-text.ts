import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Prose } from '../plan/types.ts';
import { markdownTree } from '../text/markdown-tree.ts';
import { joinJapaneseLines } from '../text/prose-rules.ts';

/** Stands between paragraphs, list items and table cells that share a cell. */
export const PART_SEPARATOR = '／';

/**
 * A text of the plan on one line and without Markdown, for a cell of a CSV file: a line break
 * inside a record would end it for simple readers. Its paragraphs and list items follow each other
 * with {@link PART_SEPARATOR} between them. `null` stays `null`: 未記入.
 */
export function plainText(prose: Prose | null): string | null {
  if (prose === null) return null;
  const tree = markdownTree(prose.markdown);
  joinJapaneseLines(tree);
  const parts: string[] = [];
  visit(tree, (node) => {
    if (!isTextBlock(node)) return;
    parts.push(...brokenLines(node));
    return SKIP;
  });
  return parts.filter((part) => part !== '').join(PART_SEPARATOR);
}

/** The Markdown as staff wrote it. */
export function markdownOf(prose: Prose | null): string | null {
  return prose?.markdown ?? null;
}

function isTextBlock(node: Nodes): boolean {
  return ['paragraph', 'heading', 'tableCell', 'code'].includes(node.type);
}

/** What stands between hard line breaks, each on one line. */
function brokenLines(block: Nodes): string[] {
  let hasBreak = false;
  visit(block, 'break', () => {
    hasBreak = true;
    return EXIT;
  });
  if (!hasBreak) return [oneLine(textOf(block, { includeHtml: false }))];
  const marked = structuredClone(block);
  visit(marked, 'break', (_, index, parent) => {
    if (parent && index !== undefined) parent.children[index] = { type: 'text', value: '\v' };
  });
  return textOf(marked, { includeHtml: false }).split('\v').map(oneLine);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
