import type { Root } from 'mdast';
import { readBodyText } from './body-text.ts';
import type { DocumentText } from './documents.ts';
import { parseBody } from './markdown.ts';
import type { SourceText } from './source-text.ts';

/** The parsed body of a file and what its text points to. Reports what may not stand in it. */
export function readBody(
  source: SourceText,
  start: number,
  format: '.md' | '.mdx',
): { root: Root | null; text: DocumentText } {
  const root = parseBody(source, start, format);
  return { root, text: root ? readBodyText(source, root) : noText() };
}

/** For a file without a body. */
export function noText(): DocumentText {
  return { links: [], marks: [], anchors: [], components: [], blocks: [] };
}
