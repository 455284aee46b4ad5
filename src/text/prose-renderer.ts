import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { withBase } from '../vocabulary/address.ts';
import { finishTables, PROSE_SCHEMA } from './allowed-html.ts';
import { type GlossaryMarks, markGlossaryTerms } from './glossary-marks.ts';
import { endAutolinksAtJapanese } from './japanese-autolinks.ts';
import { markdownTree } from './markdown-tree.ts';
import { joinJapaneseLines, lowerHeadings, prefixLinks } from './prose-rules.ts';

/** Turns the plan's text into HTML that is safe to place in a page. Each text is done once. */
export interface ProseRenderer {
  /** Markdown of a field; raw HTML in it is dropped, the words inside its tags stay. */
  html(markdown: string): string;
  /** One line that is no Markdown, such as a name: only its glossary marks mean something. */
  inlineHtml(text: string): string;
}

/** The text as it stands, in a paragraph of its own. */
function oneLine(value: string): Root {
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  };
}

const endAutolinks = endAutolinksAtJapanese();

/** `base` is the path that the site stands under; addresses in the text get it put before them. */
export function proseRenderer(glossary: GlossaryMarks, base: string): ProseRenderer {
  const done = new Map<string, string>();
  const inlineDone = new Map<string, string>();

  function once(cache: Map<string, string>, text: string, parse: (text: string) => Root): string {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const made = treeToHtml(parse(text));
    cache.set(text, made);
    return made;
  }

  function treeToHtml(tree: Root): string {
    endAutolinks(tree);
    joinJapaneseLines(tree);
    lowerHeadings(tree);
    markGlossaryTerms(tree, glossary);
    prefixLinks(tree, (address) => withBase(address, base));
    const hast = toHast(tree, {
      clobberPrefix: '',
      footnoteLabel: '注',
      footnoteBackLabel: '本文に戻る',
    });
    finishTables(hast);
    return toHtml(sanitize(hast, PROSE_SCHEMA));
  }

  return {
    html: (markdown) => once(done, markdown, markdownTree),
    inlineHtml: (text) => once(inlineDone, text, oneLine).replace(/^<p>|<\/p>$/g, ''),
  };
}
