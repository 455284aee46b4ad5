import { foldWord, nearestWord } from '../vocabulary/nearest-word.ts';
import { type ItemLine, itemLine } from './item-line.ts';
import type { SourceText } from './source-text.ts';

/** `- 担当課: 秘書広報課`: the value, and where its line begins. */
export interface Item {
  value: string;
  offset: number;
}

/**
 * Reads the lines `- 項目: 中身` between two offsets. By line and not by the parser, because what
 * people get wrong here (`・担当課：`) is no list to a parser. Reports whatever is no such line.
 */
export function readItems<Key extends string>(
  source: SourceText,
  start: number,
  end: number,
  keys: readonly Key[],
): Map<Key, Item> {
  const items = new Map<Key, Item>();
  let strayReported = false;
  let offset = start;
  for (const line of source.text.slice(start, end).split('\n')) {
    const lineOffset = offset;
    offset += line.length + 1;
    if (line.trim() === '' || isRefusedHtml(source, line, lineOffset)) continue;
    const match = itemLine(line);
    const key = match ? keyOf(match.written, keys) : null;
    if (!match || key === null) {
      const bare = withoutColon(line, keys);
      if (bare) {
        reportWithoutColon(source, lineOffset, line, bare);
        items.set(bare.key, { value: bare.value, offset: lineOffset });
      } else {
        if (!strayReported) reportStray(source, lineOffset, keys);
        strayReported = true;
      }
      continue;
    }
    const { value } = match;
    if (items.has(key)) {
      source.report(
        'E-ITEM-DUPLICATE',
        lineOffset,
        `「${key}」の行が二つあります。`,
        '一つだけ残してください。',
      );
      continue;
    }
    checkForm(source, lineOffset, match, key);
    items.set(key, { value, offset: lineOffset });
  }
  return items;
}

/** A line of HTML that was reported as such. Other lines with `<` are text: `<3 大切な文`. */
function isRefusedHtml(source: SourceText, line: string, offset: number): boolean {
  if (!line.trimStart().startsWith('<')) return false;
  const [number] = source.place(offset);
  return source.problems.some((problem) => problem.code === 'E-HTML' && problem.line === number);
}

/** Reports the items that never came. */
export function requireItems<Key extends string>(
  source: SourceText,
  items: Map<Key, Item>,
  keys: readonly Key[],
  offset: number,
): void {
  for (const key of keys) {
    if (!items.has(key))
      source.report(
        'E-ITEM-MISSING',
        offset,
        `「${key}」の行がありません。`,
        `見出しのすぐ下に「- ${key}: 」の行を書き足してください。`,
      );
  }
}

function keyOf<Key extends string>(written: string, keys: readonly Key[]): Key | null {
  const exact = keys.find((key) => foldWord(key) === foldWord(written));
  if (exact !== undefined) return exact;
  // Longer than any key: a sentence with a colon in it.
  if (written.length > Math.max(...keys.map((key) => key.length)) + 2) return null;
  return nearestWord(written, keys) as Key | null;
}

function checkForm(
  source: SourceText,
  offset: number,
  { mark, space, written, colon, value }: ItemLine,
  key: string,
): void {
  const canonical = `- ${key}: ${value}`.trimEnd();
  const hint = `「${canonical}」と書いてください。`;
  if (foldWord(written) !== foldWord(key)) {
    source.report(
      'E-ITEM-UNKNOWN',
      offset,
      `「${written}」という項目はありません。`,
      `「${key}」の書き間違いではありませんか。${hint}`,
    );
  } else if (!['-', '*', '+'].includes(mark) || space === '') {
    source.report(
      'W-ITEM-FORM',
      offset,
      `「${key}」の行が、半角の「- 」で始まっていません。`,
      hint,
    );
  } else if (colon === '：') {
    source.report('W-COLON-FULLWIDTH', offset, `「${key}」の後のコロンが全角です。`, hint);
  } else if (written !== key) {
    source.report('W-ITEM-FORM', offset, `「${written}」は「${key}」と読みました。`, hint);
  }
}

/** `- 達成度` or `- 担当課 秘書広報課`. */
function withoutColon<Key extends string>(
  line: string,
  keys: readonly Key[],
): { key: Key; value: string } | null {
  const [word = '', ...rest] = line
    .replace(/^\s*[-*+・]?\s*/, '')
    .trim()
    .split(/\s+/);
  const key = keys.find((candidate) => foldWord(candidate) === foldWord(word));
  return key === undefined ? null : { key, value: rest.join(' ') };
}

function reportWithoutColon(
  source: SourceText,
  offset: number,
  line: string,
  { key, value }: { key: string; value: string },
): void {
  source.report(
    'E-ITEM-FORMAT',
    offset,
    `「${line.trim()}」にコロンがありません。`,
    `「${`- ${key}: ${value}`.trimEnd()}」と書いてください。`,
  );
}

function reportStray(source: SourceText, offset: number, keys: readonly string[]): void {
  source.report(
    'E-TEXT-STRAY',
    offset,
    '見出しと次の見出しの間に、項目ではない文があります。',
    `ここに書けるのは${keys.map((key) => `「- ${key}: …」`).join('')}だけです。文は「###」の見出しの下に移してください。`,
  );
}
