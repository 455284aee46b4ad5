import type { ErrorCode } from 'yaml';
import type { SourceText } from './source-text.ts';

const FAULTS: Partial<Record<ErrorCode, readonly [message: string, hint: string]>> = {
  BAD_INDENT: [
    '字下げがそろっていません。',
    '同じ段の項目は、行の始まりを半角の空白で同じ位置にそろえてください。',
  ],
  BAD_DQ_ESCAPE: [
    '二重引用符「"」の中に、読めない「\\」の書き方があります。',
    '「"…"」の代わりに「\'…\'」で囲んでください。',
  ],
  BAD_SCALAR_START: [
    '文の先頭に、そのままでは使えない記号があります。',
    "中身を引用符で囲んでください（例 単位: '%'）。",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    '一行の中に、コロンで区切った項目が続けて書かれています。',
    '項目は一行に一つずつ書いてください。文の中にコロンと空白があるときは、文を引用符で囲みます。',
  ],
  MISSING_CHAR: [
    '閉じる記号（引用符、「}」「]」）か、コロンの後の空白がありません。',
    '記号の数と、「名称: 企画課」のような半角のコロンと空白を確かめてください。',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'コロンのない行があります。',
    '「名称: 企画課」のように、項目の名前、半角のコロン、空白、中身の順に書いてください。',
  ],
  MULTIPLE_DOCS: ['「---」で、中身が二つに分かれています。', '途中の「---」の行を消してください。'],
  TAB_AS_INDENT: ['字下げにタブが使われています。', 'タブを半角の空白に置き換えてください。'],
  UNEXPECTED_TOKEN: [
    '書き方に合わない記号があります。',
    '記号を含む文は引用符で囲んでください。「{ }」「[ ]」は、始まりと終わりの数を合わせます。',
  ],
};

/** What the parser says where a quote or a bracket is never closed. */
const UNCLOSED: ReadonlySet<ErrorCode> = new Set([
  'MISSING_CHAR',
  'BAD_INDENT',
  'BAD_SCALAR_START',
]);
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

const OTHERWISE = [
  'YAML として読めません。',
  '「名称: 企画課」のように、項目の名前、半角のコロン、空白、中身の順に書き、字下げは半角の空白でそろえてください。',
] as const;

/**
 * Says in Japanese what the YAML parser found at `offset`; its own English never reaches the user.
 * `start` is where the YAML begins.
 */
export function reportYamlError(
  source: SourceText,
  code: ErrorCode,
  offset: number,
  start: number,
): void {
  source.complete = false;
  // One fault of writing makes the parser stumble again and again behind it.
  if (source.problems.some((problem) => problem.code === 'E-YAML-SYNTAX')) return;
  const lastCharacter = Math.max(0, source.text.trimEnd().length - 1);
  const opened = UNCLOSED.has(code) ? unclosedMark(source.text, start, offset) : null;
  if (opened !== null) {
    const mark = source.text[opened] as string;
    const close = CLOSING[mark] ?? mark;
    source.report(
      'E-YAML-SYNTAX',
      opened,
      `「${mark}」で始まる中身に、終わりの「${close}」がありません。`,
      `同じ行の終わりに「${close}」を書き足してください。`,
    );
    return;
  }
  const indented = code === 'BLOCK_AS_IMPLICIT_KEY' ? deeperLineBelow(source.text, offset) : null;
  const [message, hint] = FAULTS[indented === null ? code : 'BAD_INDENT'] ?? OTHERWISE;
  source.report('E-YAML-SYNTAX', Math.min(indented ?? offset, lastCharacter), message, hint);
}

/** Groups within groups. A plan has three or four; far behind this, where the parser gives up depends on the computer. */
const DEEPEST = 100;

/** The YAML is flat enough for the parser; whether it is. */
export function checkYamlDepth(source: SourceText, start: number, end: number): boolean {
  let depth = 0;
  let offset = start;
  for (const line of source.text.slice(start, end).split('\n')) {
    // `- - - x` opens a list within a list within a list.
    const openers = /^[ ]*(?:[-?:] +)*/.exec(line)?.[0] ?? '';
    const blocks = openers.replace(/ /g, '').length + openers.search(/\S|$/) / 2;
    const flat = depth === 0 && blocks < DEEPEST && !/[[{]/.test(line);
    for (let at = 0; at < line.length && !flat; at++) {
      const character = line[at] as string;
      if ('[{'.includes(character)) depth++;
      else if (']}'.includes(character)) depth = Math.max(0, depth - 1);
      if (depth + blocks <= DEEPEST) continue;
      source.complete = false;
      source.report(
        'E-YAML-SYNTAX',
        offset + at,
        `「[」「{」や一覧が、${DEEPEST} 段より深く入れ子になっています。`,
        '要らないかっこや字下げを消してください。この項目の中身は、まだ調べていません。',
      );
      return false;
    }
    offset += line.length + 1;
  }
  return true;
}

/** The parser blames the line above a line that is indented too far. */
function deeperLineBelow(text: string, offset: number): number | null {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const below = /^(.*)\n([ ]*)(?=\S)/.exec(text.slice(lineStart));
  if (!below) return null;
  const indent = (/^ */.exec(below[1] as string) as RegExpExecArray)[0].length;
  const deeper = (below[2] as string).length > indent;
  return deeper ? lineStart + below[0].length : null;
}

/** The parser notices a quote or bracket that is never closed only at the end. */
function unclosedMark(text: string, start: number, end: number): number | null {
  let lineStart = start;
  for (const line of text.slice(start, end).split('\n')) {
    const quote = /(?:^|[:,[{-])\s*('(?:[^']|'')*|"(?:[^"\\]|\\.)*)$/.exec(line);
    if (quote) return lineStart + line.length - (quote[1] as string).length;
    for (const [open, close] of ['{}', '[]'] as const) {
      if (line.split(open as string).length > line.split(close as string).length) {
        return lineStart + line.indexOf(open as string);
      }
    }
    lineStart += line.length + 1;
  }
  return null;
}
