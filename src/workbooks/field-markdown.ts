import type { List, Nodes, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { parseBody } from '../source/markdown.ts';
import { SourceText } from '../source/source-text.ts';

/** Levels of a list that a cell can show by spaces in front of the ・. */
export const DEEPEST_LEVEL = 5;

/**
 * What the Markdown of a field looks like in a cell: a paragraph is a line, an item of a list a line
 * that begins with ・ or with its number, one full-width space more for each level.
 */
export function cellTextOf(markdown: string): string {
  const root = parsed(markdown);
  if (root === null) return markdown.trim();
  return root.children.flatMap((node) => linesOf(node, 0)).join('\n');
}

/** The same stretch as Markdown nodes; `null` where it is too much for the parser. */
export function parsed(markdown: string): Root | null {
  return parseBody(new SourceText('cell.md', markdown), 0, '.md');
}

function linesOf(node: RootContent, level: number): string[] {
  if (node.type === 'list') return listLines(node, level);
  if (node.type === 'table') {
    return node.children.map((row) => row.children.map(oneLine).join('　'));
  }
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading') {
    return (node.children as RootContent[]).flatMap((child) => linesOf(child, level));
  }
  return [oneLine(node)].filter((line) => line !== '');
}

function listLines(list: List, level: number): string[] {
  const indent = '　'.repeat(level);
  return list.children.flatMap((item, index) => {
    const mark = list.ordered ? `${(list.start ?? 1) + index}. ` : '・';
    const lines = item.children.flatMap((child) =>
      linesOf(child, child.type === 'list' ? level + 1 : 0),
    );
    const [first = '', ...rest] = item.children[0]?.type === 'list' ? ['', ...lines] : lines;
    return [`${indent}${mark}${first}`, ...rest];
  });
}

/** The text of a paragraph. A line end inside it is none on the page: Japanese runs on, other words need a space. */
export function oneLine(node: Nodes): string {
  return plainText(node)
    .replace(/(?<=[ -~])[ \t]*\n[ \t]*(?=[ -~])/g, ' ')
    .replace(/[ \t]*\n[ \t]*/g, '')
    .replace(/[ \t]+$/g, '');
}
