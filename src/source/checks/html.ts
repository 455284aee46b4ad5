import type { Nodes } from 'mdast';
import type { SourceText } from '../source-text.ts';

/** Markdown only: HTML would reach the page unchecked. */
export function checkHtml(source: SourceText, node: Nodes): void {
  if (node.type !== 'html') return;
  const offset = node.position?.start.offset ?? 0;
  if (node.value.startsWith('<!--')) {
    source.report(
      'E-HTML',
      offset,
      'HTML のコメント「<!-- -->」があります。',
      'コメントを消してください。書き残したいことは、変更の説明（コミットメッセージ）に書きます。',
    );
    return;
  }
  // The opening tag of the same line was reported already.
  const [line] = source.place(offset);
  const opened = source.problems.some(
    (problem) => problem.code === 'E-HTML' && problem.line === line,
  );
  if (node.value.startsWith('</') && opened) return;
  const tag = /^<\/?[^\s>/]*/.exec(node.value)?.[0] ?? '<';
  source.report(
    'E-HTML',
    offset,
    `HTML のタグ「${tag}>」があります。`,
    `${replacement(tag)}文字としての「<」は「＜」か「\\<」と書きます。`,
  );
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  br: '改行したいところは、空の行で段落を分けてください。',
  b: '太字は **太字** と書いてください。',
  strong: '太字は **太字** と書いてください。',
  a: 'リンクは [言葉](https://…) と書いてください。',
  table: '表は Markdown の表（| 列 | 列 |）で書いてください。',
  ul: '箇条書きは行の始まりに「- 」を書いてください。',
  li: '箇条書きは行の始まりに「- 」を書いてください。',
};

function replacement(tag: string): string {
  const name = tag.replace(/[</]/g, '').toLowerCase();
  const known = Object.hasOwn(REPLACEMENTS, name) ? REPLACEMENTS[name] : undefined;
  return known ?? 'タグを消してください。';
}
