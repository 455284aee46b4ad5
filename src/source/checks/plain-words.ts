import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SourceText } from '../source-text.ts';

const LOST: Partial<Record<Nodes['type'], string>> = {
  link: 'リンク',
  strong: '太字',
  emphasis: '強調',
  delete: '取り消し線',
  inlineCode: 'プログラムの文字',
};

/** A heading or an initiative is known by its words alone: what else stands in it would be lost unseen. */
export function checkPlainWords(source: SourceText, node: Nodes): void {
  visit(node, (inner) => {
    const what = LOST[inner.type];
    if (what === undefined) return;
    // An address that was typed as it is stays as its words.
    const offset = inner.position?.start.offset ?? 0;
    if (inner.type === 'link' && !/^[[<]/.test(source.text.slice(offset))) return;
    source.report(
      'W-WORDS-PLAIN',
      offset,
      `見出しや取組の文の中の${what}は、サイトに出ません。`,
      '言葉だけを残し、前後の記号を消してください。',
    );
  });
}
