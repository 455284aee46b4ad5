import type { Heading, Parents } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { SourceText } from '../source-text.ts';

/** A heading within a list or a quotation opens no section: it was indented by mistake. */
export function checkNestedHeading(source: SourceText, node: Heading, parent: Parents): void {
  if (parent.type !== 'listItem' && parent.type !== 'blockquote') return;
  const title = plainText(node);
  const where = parent.type === 'listItem' ? '箇条書き' : '引用';
  source.report(
    'E-HEADING-NESTED',
    node.position?.start.offset ?? 0,
    `見出し「${title}」が、${where}の中に入っています。`,
    `行の始まりの空白や記号を消し、行の頭から「${'#'.repeat(node.depth)} ${title}」と書いてください。`,
  );
}
