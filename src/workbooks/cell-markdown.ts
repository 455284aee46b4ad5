import { DEEPEST_LEVEL, oneLine, parsed } from './field-markdown.ts';

/** What stands before a line that a person meant as an item of a list. */
const BULLET = /^([ \t\u3000]*)(?:[・･•◆●○■][ \t\u3000]*|[-*+][ \t\u3000]+)(?=\S)/u;
const NUMBER = /^(\d{1,9})\.[ \t\u3000]+(?=\S)/;

interface Line {
  /** level of a bulleted item, the number of a numbered one, or neither */
  level: number | null;
  number: number | null;
  text: string;
}

/**
 * The text of a cell as Markdown: a line is a paragraph, lines that begin with ・ are a list, lines
 * numbered one after another are a numbered one. Every sign of Markdown comes out as the letter it is.
 */
export function markdownOf(cell: string): string {
  const lines = cellLines(cell);
  let markdown = '';
  let before: Line | null = null;
  for (const line of lines) {
    const together =
      before !== null && kindOf(before) !== 'text' && kindOf(before) === kindOf(line);
    markdown += `${before === null ? '' : together ? '\n' : '\n\n'}${lineMarkdown(line)}`;
    before = line;
  }
  return markdown;
}

function cellLines(cell: string): Line[] {
  const lines: Line[] = [];
  for (const written of cell.replace(/\r\n?/g, '\n').split('\n')) {
    // Markdown drops half-width spaces at the start of a paragraph, and four of them make it code.
    const text = written.trimEnd();
    if (text.trim() !== '') lines.push(lineOf(text, lines.at(-1) ?? null));
  }
  return lines;
}

function lineOf(text: string, before: Line | null): Line {
  const bullet = BULLET.exec(text);
  if (bullet) {
    const most = before?.level == null ? 0 : Math.min(before.level + 1, DEEPEST_LEVEL - 1);
    const level = Math.min(most, levelOf(bullet[1] as string));
    return { level, number: null, text: text.slice(bullet[0].length) };
  }
  const flush = text.replace(/^[ \t]+/, '');
  const number = NUMBER.exec(flush);
  if (number && follows(Number(number[1]), before)) {
    return { level: null, number: Number(number[1]), text: flush.slice(number[0].length) };
  }
  return { level: null, number: null, text: flush };
}

/** A list opens with any number after a line of another kind; two lists in a row would be one. */
function follows(number: number, before: Line | null): boolean {
  return before?.number == null || before.number + 1 === number;
}

/** Two half-width spaces are as wide as a full-width one. */
function levelOf(space: string): number {
  const width = [...space].reduce((total, letter) => total + (letter === ' ' ? 1 : 2), 0);
  return Math.ceil(width / 2);
}

function kindOf({ level, number }: Line): 'bullets' | 'numbers' | 'text' {
  return level !== null ? 'bullets' : number !== null ? 'numbers' : 'text';
}

function lineMarkdown({ level, number, text }: Line): string {
  if (level !== null) return `${'  '.repeat(level)}- ${itemText(text.trimStart())}`;
  if (number !== null) return `${number}. ${itemText(text.trimStart())}`;
  return asText(text);
}

/** `[ ]` and `[x]` at the start of an item would be a box to tick. */
function itemText(text: string): string {
  return asText(text).replace(/^\[(?=[ xX]\])/, '\\[');
}

const SIGNS = /[\\`*_{}[\]<#~|&!^]/g;
const EVERY_SIGN = /[!-/:-@[-`{-~]/g;

/** The line with as few backslashes as keep it the text that it is. */
function asText(line: string): string {
  for (const candidate of [
    line,
    line.replace(/^[-+#>=|]|^(?<=\d)[.)]/, '\\$&'),
    line.replace(SIGNS, '\\$&'),
  ]) {
    if (isJust(candidate, line)) return candidate;
  }
  return line.replace(EVERY_SIGN, '\\$&');
}

/** Whether the parser sees one paragraph with this text and nothing else; an address may be a link. */
function isJust(candidate: string, line: string): boolean {
  // The check takes it for the mark of a footnote, even where the note is missing.
  if (candidate.includes('[^')) return false;
  const root = parsed(candidate);
  const [paragraph, more] = root?.children ?? [];
  if (paragraph?.type !== 'paragraph' || more !== undefined) return false;
  const plain = paragraph.children.every(
    (node) =>
      node.type === 'text' ||
      (node.type === 'link' &&
        node.title == null &&
        candidate.slice(node.position?.start.offset, node.position?.end.offset) === oneLine(node)),
  );
  return plain && oneLine(paragraph) === line;
}
