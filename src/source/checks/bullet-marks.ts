import type { SourceText } from '../source-text.ts';

// Items such as 担当課 have a rule of their own.
const BULLET_LINE = /^[ \t]*[・◆●○■][ \u3000]*(?=\S)(?!(?:担当課|達成度|職名|氏名)[ \t]*[:：])/gmu;

/**
 * A line that opens with a printed bullet is no list in Markdown: the lines would run into one
 * another on the page. One problem a file, at the first such line; prose files only.
 */
export function checkBulletMarks(source: SourceText): void {
  if (!/\.mdx?$/.test(source.file)) return;
  const matches = [...source.text.matchAll(BULLET_LINE)];
  const first = matches[0];
  if (!first) return;
  const mark = first[0].trim();
  source.report(
    'W-BULLET-MARK',
    first.index + first[0].indexOf(mark),
    `「${mark}」で始まる行が ${matches.length} 行あります。このままでは箇条書きにならず、前の行と続けて表示されます。`,
    `「${mark}」の代わりに「- 」（半角のハイフンと空白）で始めてください。`,
  );
}
