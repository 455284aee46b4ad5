import type { SourceText } from '../source-text.ts';

/** Lists and quotations within one another. A plan has two or three levels. */
const DEEPEST = 10;
/** Marks such as `*` and `[` in one paragraph, and in one file. The parser's time grows with their square. */
const MOST_IN_PARAGRAPH = 1_000;
const MOST_IN_FILE = 5_000;

/** What may open a list or a quotation, with the blanks around it. */
const OPENERS = /^(?:[ \t]|>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))+/;
const MARKS = /(?<!\\)[*_[~`<]/g;

/**
 * The body is simple enough for the Markdown parser, which would take minutes or give up on some
 * texts; whether it is. Asked before anything is parsed.
 */
export function checkTextComplexity(source: SourceText, start: number): boolean {
  let offset = start;
  let inParagraph = 0;
  let inFile = 0;
  for (const line of source.text.slice(start).split('\n')) {
    const openers = OPENERS.exec(line)?.[0] ?? '';
    if (depthOf(openers) > DEEPEST) {
      refuse(
        source,
        offset,
        `箇条書きか引用が ${DEEPEST} 段より深く入れ子になっています。`,
        '行の始まりの空白と記号を減らし、二、三段までにしてください。',
      );
      return false;
    }
    const text = line.slice(openers.length);
    if (text.trim() === '') inParagraph = 0;
    const marks = text.match(MARKS)?.length ?? 0;
    inParagraph += marks;
    inFile += marks;
    if (inParagraph > MOST_IN_PARAGRAPH || inFile > MOST_IN_FILE) {
      const [what, most] =
        inParagraph > MOST_IN_PARAGRAPH
          ? ['一つの段落', MOST_IN_PARAGRAPH]
          : ['一つのファイル', MOST_IN_FILE];
      refuse(
        source,
        offset,
        `${what}に、「*」「_」「[」「~」「\`」「<」が合わせて ${most} より多くあります。`,
        '要らない記号を消すか、文を空の行や別のファイルに分けてください。',
      );
      return false;
    }
    offset += line.length + 1;
  }
  return true;
}

/** At most: how deep the indentation and the marks before a line can lead. */
function depthOf(openers: string): number {
  const marks = openers.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  const blanks = /^[ \t]*/.exec(openers)?.[0] ?? '';
  return marks === 0 ? 0 : marks + Math.floor(blanks.replaceAll('\t', '    ').length / 2);
}

function refuse(source: SourceText, offset: number, message: string, hint: string): void {
  source.complete = false;
  source.report(
    'E-TEXT-COMPLEX',
    offset,
    message,
    `${hint}このファイルの本文は、まだ調べていません。`,
  );
}
