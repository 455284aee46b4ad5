import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { checkCodeBlock } from './checks/code-block.ts';
import { checkHtml } from './checks/html.ts';
import { checkImage } from './checks/image.ts';
import { checkLinkScheme } from './checks/link-scheme.ts';
import { checkMdxCode } from './checks/mdx-code.ts';
import { checkNestedHeading } from './checks/nested-heading.ts';
import type { DocumentText } from './documents.ts';
import type { SourceText } from './source-text.ts';
import { findMarks } from './text-marks.ts';

/** Every rule that looks at one piece of Markdown at a time. */
const NODE_RULES: readonly ((source: SourceText, node: Nodes) => void)[] = [
  checkCodeBlock,
  checkHtml,
  checkImage,
  checkLinkScheme,
  checkMdxCode,
];

/** What the text of a body points to; reports what may not stand in it. */
export function readBodyText(source: SourceText, root: Root): DocumentText {
  const text: DocumentText = { links: [], marks: [], anchors: [] };
  const slugger = new GithubSlugger();
  visit(root, (node, _, parent) => {
    for (const rule of NODE_RULES) rule(source, node);
    if (node.type === 'heading' && parent) checkNestedHeading(source, node, parent);
    if (node.type === 'heading') text.anchors.push(slugger.slug(plainText(node)));
    if (node.type === 'text') text.marks.push(...findMarks(source, node));
    if (node.type === 'link' || node.type === 'definition') {
      const [line, column] = source.place(node.position?.start.offset ?? 0);
      text.links.push({ url: node.url, line, column });
    }
  });
  return text;
}
