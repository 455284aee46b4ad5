import type { Nodes } from 'mdast';
import type { SourceText } from '../source-text.ts';

/** No pictures in the text: nothing may be fetched from elsewhere, and a scan cannot be read aloud. */
export function checkImage(source: SourceText, node: Nodes): void {
  if (node.type !== 'image' && node.type !== 'imageReference') return;
  source.report(
    'E-IMAGE',
    node.position?.start.offset ?? 0,
    '画像は置けません。',
    '画像の内容を文か表で書いてください。見せたい画像のあるページへは、[言葉](https://…) とリンクします。',
  );
}
