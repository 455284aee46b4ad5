import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { checkCodeBlock } from './checks/code-block.ts';
import { checkDecodedCharacters } from './checks/decoded-characters.ts';
import { checkHtml } from './checks/html.ts';
import { checkImage } from './checks/image.ts';
import { checkLinkHost } from './checks/link-host.ts';
import { checkLinkScheme } from './checks/link-scheme.ts';
import { checkMdxCode } from './checks/mdx-code.ts';
import { checkNestedHeading } from './checks/nested-heading.ts';
import { checkReferences } from './checks/references.ts';
import { checkDecodedStack } from './checks/stacked-marks.ts';
import { checkWideTable } from './checks/wide-table.ts';
import { componentUse } from './component-uses.ts';
import type { DocumentText } from './documents.ts';
import type { SourceText } from './source-text.ts';
import { findMarks } from './text-marks.ts';

/** Every rule that looks at one piece of Markdown at a time. */
const NODE_RULES: readonly ((source: SourceText, node: Nodes) => void)[] = [
  checkCodeBlock,
  checkHtml,
  checkImage,
  checkLinkScheme,
  checkLinkHost,
  checkMdxCode,
  checkReferences,
  checkWideTable,
  checkDecoded,
];

/** The pieces of a body that stand on their own: no word reaches from one into the next. */
const BLOCKS: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell']);

/** What the text of a body says and points to; reports what may not stand in it. */
export function readBodyText(source: SourceText, root: Root): DocumentText {
  const text: DocumentText = { links: [], marks: [], anchors: [], components: [], blocks: [] };
  const slugger = new GithubSlugger();
  visit(root, (node, _, parent) => {
    for (const rule of NODE_RULES) rule(source, node);
    if (node.type === 'heading' && parent) checkNestedHeading(source, node, parent);
    if (node.type === 'heading') text.anchors.push(slugger.slug(plainText(node)));
    if (node.type === 'text') text.marks.push(...findMarks(source, node));
    if (BLOCKS.has(node.type)) text.blocks.push(plainText(node));
    const component = componentUse(source, node);
    if (component) text.components.push(component);
    if (node.type === 'link' || node.type === 'definition') {
      const [line, column] = source.place(node.position?.start.offset ?? 0);
      text.links.push({ url: node.url, line, column });
    }
  });
  return text;
}

/** What the parser made of the signs in a piece of text, an address or an attribute. */
function checkDecoded(source: SourceText, node: Nodes): void {
  const values: string[] = [];
  if ('value' in node) values.push(node.value);
  if ('url' in node) values.push(node.url, node.title ?? '');
  if ('attributes' in node) {
    for (const { value } of node.attributes) if (typeof value === 'string') values.push(value);
  }
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  for (const value of values) {
    checkDecodedCharacters(source, value, start, end);
    checkDecodedStack(source, value, start);
  }
}
