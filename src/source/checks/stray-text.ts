import type { RootContent } from 'mdast';
import { startOf } from '../sections.ts';
import type { SourceText } from '../source-text.ts';

/** Reports text that stands where the format has no room for it. Faults of its own kind (HTML) come elsewhere. */
export function checkStrayText(
  source: SourceText,
  nodes: readonly RootContent[],
  where: string,
  hint: string,
): void {
  const first = nodes.find((node) => node.type !== 'html' && node.type !== 'definition');
  if (first) source.report('E-TEXT-STRAY', startOf(first), `${where}に文があります。`, hint);
}
