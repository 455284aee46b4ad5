import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/**
 * The beginning of a Markdown text without its marks, for the description of a page: whole
 * sentences where they fit, else cut with `…`.
 */
export function excerpt(markdown: string, longest = 110): string {
  const text = plainText(parser.parse(markdown) as Nodes)
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const lastSentence = cut.lastIndexOf('。');
  return lastSentence > 0 ? cut.slice(0, lastSentence + 1) : `${cut.slice(0, -1)}…`;
}
