import type { SourceText } from '../source-text.ts';

// No space or a full-width one; a full-width mark; so far indented that the paragraph goes on.
const MEANT_AS_HEADING =
  /^[ \t]*((?:[#＃]{2,6})|＃|#(?=\u3000))(?![#＃ ])[\s\u3000]*(.+)$|^[ \t]*(＃{1,6}) +(.+)$|^ {4,}(#{1,6}) +(.+)$/gmu;

/**
 * Lines of a paragraph that were meant as headings but are none, because the mark is full-width or
 * no half-width space follows it: `##成果`, `＃＃ 成果`, `##　成果`. A single `#湖南市` is a hashtag.
 */
export function falseHeadings(source: SourceText, start: number, end: number) {
  const found: { depth: number; title: string; offset: number; headingEnd: number }[] = [];
  const text = source.text.slice(start, end);
  for (const match of text.matchAll(MEANT_AS_HEADING)) {
    const mark = (match[1] ?? match[3] ?? match[5]) as string;
    const title = ((match[2] ?? match[4] ?? match[6]) as string).trim();
    const offset = start + match.index;
    found.push({ depth: mark.length, title, offset, headingEnd: offset + match[0].length });
    source.report(
      'E-HEADING-MARK',
      offset,
      `見出しのつもりの「${mark}」が、見出しになっていません。`,
      `半角の # と半角の空白で「${'#'.repeat(mark.length)} ${title}」と書いてください。`,
    );
  }
  return found;
}
