import { chapterFile } from '../content-places.ts';
import { joinLines } from '../scan-spaces.ts';
import { asNumber, type Reading, report } from './reading.ts';
import { CHAPTER } from './section.ts';
import { compact, type SourceLine } from './source-line.ts';

export interface ChapterHeading {
  id: string;
  name: string;
  slogan: string | null;
  /** the lines behind the heading */
  rest: SourceLine[];
}

/** The chapter's heading at the start of the text; `null` where the text is not a chapter of a plan. */
export function readChapterHeading(
  reading: Reading,
  lines: readonly SourceLine[],
): ChapterHeading | null {
  const start = lines.findIndex((line) => line.cells === null && CHAPTER.test(line.text));
  const first = lines[start];
  const match = first && CHAPTER.exec(first.text);
  if (!first || !match) {
    report(
      reading,
      null,
      '「第1章」のような章の見出しがありません。',
      '総合計画の一つの章を抜き出したテキストかどうか、確かめてください。',
    );
    return null;
  }
  const id = String(asNumber(reading, first.number, match[1] as string));
  const rest = lines.slice(start + 1);
  reading.ledger.layout(
    first.number,
    first.text.slice(0, first.text.length - (match[2] as string).length),
    'number',
  );

  const name: string[] = [];
  const claimName = (number: number, text: string): void => {
    name.push(text);
    reading.ledger.place(number, text, { file: chapterFile(id), section: null, field: '名称' });
  };
  if (match[2] !== '') claimName(first.number, match[2] as string);
  while (rest[0] && isHeadingText(rest[0]) && (name.length === 0 || !rest[0].startsBlock)) {
    const line = rest.shift() as SourceLine;
    claimName(line.number, line.text);
  }
  if (name.length === 0) {
    report(
      reading,
      first.number,
      `第${id}章の名称がありません。`,
      '「第1章」の次の行に章の名称を書いてください。',
    );
  }
  return { id, name: joinLines(name), slogan: readSlogan(reading, id, rest), rest };
}

function isHeadingText(line: SourceLine): boolean {
  return line.cells === null && line.itemDepth === null && !/^[～〜~<＜]/u.test(line.text);
}

// Printed between wave dashes, which are not part of it.
function readSlogan(reading: Reading, chapter: string, rest: SourceLine[]): string | null {
  if (!rest[0] || rest[0].cells !== null || !/^[～〜~]/u.test(rest[0].text)) return null;
  const parts: string[] = [];
  let closed = false;
  while (
    !closed &&
    rest[0] &&
    rest[0].cells === null &&
    (parts.length === 0 || !rest[0].startsBlock)
  ) {
    const line = rest.shift() as SourceLine;
    const [, open = '', text = '', close = ''] =
      /^([～〜~]?)(.*?)([～〜~]?)$/u.exec(line.text) ?? [];
    if (open !== '') reading.ledger.layout(line.number, open, 'mark');
    reading.ledger.place(line.number, text, {
      file: chapterFile(chapter),
      section: null,
      field: 'キャッチフレーズ',
    });
    if (close !== '') reading.ledger.layout(line.number, close, 'mark');
    parts.push(text);
    closed = close !== '';
  }
  return joinLines(parts);
}

/**
 * The lines without the chapter headings that the layout repeats at the top of a page, whole or
 * in part, on one line or several.
 */
export function withoutRepeatedHeadings(reading: Reading, heading: ChapterHeading): SourceLine[] {
  const forms = repeatedForms(heading);
  const kept: SourceLine[] = [];
  let afterHeading = false;
  for (let i = 0; i < heading.rest.length; ) {
    const line = heading.rest[i] as SourceLine;
    const count: number =
      line.startsBlock || afterHeading ? repeatedLinesAt(heading.rest, i, forms) : 0;
    for (const repeated of heading.rest.slice(i, i + count)) {
      reading.ledger.layout(repeated.number, repeated.text, 'repeatedHeading');
    }
    if (count === 0) kept.push(afterHeading ? { ...line, startsBlock: true } : line);
    afterHeading = count > 0;
    i += count || 1;
  }
  return kept;
}

/** Every form that a repeated chapter heading may take, without spaces. */
export function repeatedForms(heading: {
  id: string;
  name: string;
  slogan: string | null;
}): string[] {
  const number = `第${heading.id}章`;
  const name = compact(heading.name);
  const slogan = heading.slogan === null ? [] : [`～${compact(heading.slogan)}～`];
  return [
    number,
    name,
    number + name,
    ...slogan,
    ...slogan.flatMap((text) => [name + text, number + name + text]),
  ];
}

function repeatedLinesAt(
  lines: readonly SourceLine[],
  start: number,
  forms: readonly string[],
): number {
  let text = '';
  let found = 0;
  for (let count = 1; count <= 5; count++) {
    const line = lines[start + count - 1];
    if (!line || line.cells !== null || line.itemDepth !== null) break;
    if (count > 1 && line.startsBlock) break;
    text += compact(line.text).replace(/[〜~]/gu, '～');
    if (forms.includes(text)) found = count;
  }
  return found;
}
