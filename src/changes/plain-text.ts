import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Prose } from '../plan/types.ts';
import { parseBody } from '../source/markdown.ts';
import { SourceText } from '../source/source-text.ts';
import { type ChangedThing, fieldChange, type RawChange } from './plan-change.ts';

/** A field of running text. Another markup or line break of the same words is no change. */
export function proseChange(
  thing: ChangedThing,
  field: string,
  before: Prose | null,
  after: Prose | null,
): RawChange[] {
  if (before?.markdown === after?.markdown) return [];
  const values = { before: plainText(before), after: plainText(after) };
  return fieldChange(thing, field, { ...values, blank: '未記入', form: 'text' });
}

/** The words of a text without its markup, a line for each paragraph, item or row; `null` for a blank. */
export function plainText(prose: Prose | null): string | null {
  if (prose === null) return null;
  const root = parseBody(new SourceText('', prose.markdown), 0, '.md');
  const text = root === null ? prose.markdown : linesOf(root).join('\n');
  return text === '' ? null : text;
}

function linesOf(node: Nodes): string[] {
  if (node.type === 'tableRow') {
    return [node.children.map((cell) => unwrapped(textOf(cell))).join(' ')];
  }
  const holdsBlocks =
    node.type === 'root' ||
    node.type === 'list' ||
    node.type === 'listItem' ||
    node.type === 'blockquote' ||
    node.type === 'table' ||
    node.type === 'footnoteDefinition';
  if (holdsBlocks) return node.children.flatMap(linesOf);
  const line = unwrapped(textOf(node));
  return line === '' ? [] : [line];
}

/** Japanese has no spaces between words, so that a line break within a paragraph is nothing. */
function unwrapped(text: string): string {
  return text
    .replace(/\s*\n\s*/g, (_, at: number) => {
      const [left, right] = [text[at - 1] ?? '', text.slice(at).trimStart()[0] ?? ''];
      return /[!-~]/.test(left) && /[!-~]/.test(right) ? ' ' : '';
    })
    .trim();
}
