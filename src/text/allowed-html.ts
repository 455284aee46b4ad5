import type { Nodes } from 'hast';
import { defaultSchema, type Schema } from 'hast-util-sanitize';
import { visit } from 'unist-util-visit';

const ALIGN_CLASSES = ['className', 'align-left', 'align-center', 'align-right'] as [
  string,
  ...string[],
];
const LINK_CLASSES = ['className', 'glossary-mark', 'data-footnote-backref'] as [
  string,
  ...string[],
];

/** What a text of the plan may become: GitHub's list, with alignment as a class instead of an attribute. */
export const PROSE_SCHEMA: Schema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    a: [
      'href',
      'ariaDescribedBy',
      'ariaLabel',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      LINK_CLASSES,
    ],
    td: [ALIGN_CLASSES],
    th: ['scope', ALIGN_CLASSES],
  },
};

/**
 * Readies Markdown tables for a page: alignment as a class, because HTML has given up `align` and a
 * style attribute may not stand in for it; and each heading says that it heads a column.
 */
export function finishTables(tree: Nodes): void {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'th') element.properties.scope = 'col';
    const { align } = element.properties;
    if (typeof align !== 'string') return;
    delete element.properties.align;
    element.properties.className = [`align-${align}`];
  });
}
