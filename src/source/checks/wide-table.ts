import type { Nodes } from 'mdast';
import type { SourceText } from '../source-text.ts';

/** Columns. On a phone, a page has room for the words of no more. */
const MOST_COLUMNS = 10;

/** A table in the text fits on the page. */
export function checkWideTable(source: SourceText, node: Nodes): void {
  if (node.type !== 'table') return;
  const columns = node.children[0]?.children.length ?? 0;
  if (columns <= MOST_COLUMNS) return;
  source.report(
    'E-TEXT-COMPLEX',
    node.position?.start.offset ?? 0,
    `表の列が多すぎます（${columns} 列）。`,
    `表は ${MOST_COLUMNS} 列までにし、二つ以上の表か箇条書きに分けてください。`,
  );
}
