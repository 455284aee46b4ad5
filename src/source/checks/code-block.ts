import type { Nodes } from 'mdast';
import type { SourceText } from '../source-text.ts';

/**
 * No code blocks: in a plan they are accidents, a ``` that is never closed or a line indented by four
 * spaces, and swallow the headings behind them.
 */
export function checkCodeBlock(source: SourceText, node: Nodes): void {
  if (node.type !== 'code') return;
  const offset = node.position?.start.offset ?? 0;
  if (/^ *#{1,6} /m.test(node.value)) source.complete = false;
  const fence = /^(`{3,}|~{3,})/.exec(source.text.slice(offset))?.[1];
  if (fence !== undefined) {
    source.report(
      'E-CODE-BLOCK',
      offset,
      `「${fence}」から後が、文章ではなくプログラムの囲みになっています。`,
      `「${fence}」の行を消してください。`,
    );
  } else {
    source.report(
      'E-CODE-BLOCK',
      offset,
      '行の始まりに空白が4つ以上あるために、文章ではなくプログラムの囲みになっています。',
      '行の始まりの空白を消してください。',
    );
  }
}
