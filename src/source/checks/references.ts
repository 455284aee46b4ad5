import type { Nodes } from 'mdast';
import type { SourceText } from '../source-text.ts';

/**
 * No footnotes and no links whose address stands elsewhere: each field is shown by itself, away
 * from the line that would complete it, and that line itself shows nothing.
 */
export function checkReferences(source: SourceText, node: Nodes): void {
  const offset = node.position?.start.offset ?? 0;
  const written = source.text.slice(offset, node.position?.end.offset ?? offset);
  if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') {
    reportFootnote(source, offset, `[^${node.label ?? node.identifier}]`);
  } else if (node.type === 'text') {
    // Without its note below, the mark is plain text to the parser.
    const mark = /\[\^[^\]\s]+\]/.exec(written);
    if (mark) reportFootnote(source, offset + mark.index, mark[0]);
  } else if (node.type === 'linkReference' || node.type === 'definition') {
    const [first = ''] = written.split('\n');
    source.report(
      'E-LINK-REFERENCE',
      offset,
      `「${first}」は、リンク先を別の行に書く形のリンクです。`,
      'リンク先をその場に、[言葉](https://…) と書いてください。別の行の「[名前]: …」は消します。',
    );
  }
}

function reportFootnote(source: SourceText, offset: number, mark: string): void {
  source.report(
    'E-FOOTNOTE',
    offset,
    `脚注の印「${mark}」は使えません。`,
    '注は、言葉の横に「※1」と書き、同じファイルの中に「※1」で始まる段落を置いてください。',
  );
}
