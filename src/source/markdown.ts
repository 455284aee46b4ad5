import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { checkTextComplexity } from './checks/text-complexity.ts';
import { reportMdxError } from './mdx-problems.ts';
import type { SourceText } from './source-text.ts';

// 9~17時 is a range; only ~~two~~ strike out.
const GFM = { singleTilde: false } as const;
// The same extensions as the site's own processor, or the check would see other text than the site.
const markdown = unified().use(remarkParse).use(remarkGfm, GFM).use(remarkCjkFriendly).freeze();
const mdx = unified()
  .use(remarkParse)
  .use(remarkGfm, GFM)
  .use(remarkCjkFriendly)
  .use(remarkMdx)
  .freeze();

/**
 * The body of a file from `start` on, with offsets that count from the start of the file; `null`
 * (and a problem) where MDX cannot be read or the text is too much for the parser.
 */
export function parseBody(source: SourceText, start: number, format: '.md' | '.mdx'): Root | null {
  if (!checkTextComplexity(source, start)) return null;
  // Blanked and not cut off, so that every position is one of the file.
  const text = source.text.slice(0, start).replace(/[^\n]/g, ' ') + source.text.slice(start);
  if (format === '.md') return markdown.parse(text);
  try {
    return mdx.parse(text);
  } catch (error) {
    reportMdxError(source, error);
    return null;
  }
}
