import type { Paragraph, Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .freeze();

/** The Markdown of a field as a tree; where its parts stood in the text is not promised. */
export function markdownTree(markdown: string): Root {
  return plainTree(markdown) ?? (parser.parse(markdown) as Root);
}

/*
 * Most texts of a plan are paragraphs and lists of plain sentences. For them the parser's hundreds of
 * steps all end in the same small tree.
 */
const WORDS =
  /^(?!\d+[.)])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{L}\d「『（【][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{L}ー々、。・「」『』（）【】％：？！／\d ,.%()+-]*(?<! )$/u;
/** What becomes a link though it is not marked as one. */
const ADDRESS = /www|http/i;
const ITEM = '- ';

/** The tree of a text that holds paragraphs of one line and lists of one level and nothing else; else `null`. */
function plainTree(markdown: string): Root | null {
  const children: RootContent[] = [];
  for (const block of markdown.split('\n\n')) {
    const made = block.startsWith(ITEM) ? plainList(block) : plainParagraph(block);
    // Two lists that follow each other are one.
    if (made === null || (made.type === 'list' && children.at(-1)?.type === 'list')) return null;
    children.push(made);
  }
  return { type: 'root', children };
}

function plainList(block: string): RootContent | null {
  const paragraphs = block
    .split('\n')
    .map((line) => (line.startsWith(ITEM) ? plainParagraph(line.slice(ITEM.length)) : null));
  if (!paragraphs.every((paragraph) => paragraph !== null)) return null;
  return {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children: paragraphs.map((paragraph) => ({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph],
    })),
  };
}

function plainParagraph(line: string): Paragraph | null {
  if (!WORDS.test(line) || ADDRESS.test(line)) return null;
  return { type: 'paragraph', children: [{ type: 'text', value: line }] };
}
