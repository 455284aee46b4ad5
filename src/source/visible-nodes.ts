import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';

/** Whether anything of the text would be seen: a lone `-`, `***` or `&nbsp;` shows nothing to read. */
export function isVisible(node: Nodes): boolean {
  if (plainText(node).trim() !== '') return true;
  let shown = false;
  visit(node, (inner) => {
    // What may not stand there is reported as such, and is not nothing.
    if (!/^(?:mdx|html|image|definition|footnote)/.test(inner.type)) return;
    shown = true;
    return EXIT;
  });
  return shown;
}
