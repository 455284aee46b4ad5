import type { SourceText } from './source-text.ts';
import { readYaml, type YamlValues } from './yaml-values.ts';

/** How a file of `word: words` is written. */
export interface WordListKind {
  /** what stands at the beginning of a line, where it is not 言葉 */
  left?: string;
  /** what stands on the right: 計画の言葉, 読み */
  right: string;
  /** a line as it should be */
  example: string;
}

/** What the word at the beginning of a line is called where its faults are told. */
const LEFT = '言葉';

/** A word at the beginning of a line, before a colon of any width. */
const WORD_BEFORE_COLON = /^[^\s:：{}[\],'"#-][^\s:：{},'"#]*(?=[ \t]*[：:])/gmu;

/**
 * Reads a file of `word: word` and `word: [word, word]` as a list of groups (言葉, and what stands on
 * the right), in the order of the file, so that its schema and its places are like those of any
 * other file. Lines that are no such pair are reported and left out.
 */
export function readWordList(source: SourceText, kind: WordListKind): YamlValues | null {
  const { left = LEFT } = kind;
  const words = source.text.match(WORD_BEFORE_COLON) ?? [];
  const yaml = readYaml(source, 0, source.text.length, words);
  if (yaml === null) return null;
  const offsets: YamlValues['offsets'] = new Map();
  const value: unknown[] = [];
  for (const { word, written, offset } of pairsOf(source, yaml, kind)) {
    const at = offset(word);
    if (!checkWord(source, word, at.key, kind)) continue;
    const right: string[] = [];
    const path = `${value.length}`;
    const items = Array.isArray(written) ? written : [written];
    items.forEach((item, index) => {
      const place = Array.isArray(written) ? offset(`${word}.${index}`) : at;
      if (!checkItem(source, word, item, place.value, kind)) return;
      offsets.set(`${path}.${kind.right}.${right.length}`, place);
      right.push(item);
    });
    if (items.length === 0) reportBlank(source, word, at.value, kind);
    if (right.length === 0) continue;
    offsets.set(path, at).set(`${path}.${left}`, { key: at.key, value: at.key });
    offsets.set(`${path}.${kind.right}`, at);
    value.push({ [left]: word, [kind.right]: right });
  }
  return { value, offsets };
}

interface WordPair {
  word: string;
  written: unknown;
  /** where a path of the file stands */
  offset: (path: string) => { key: number; value: number };
}

/** The pairs in the order of the file: a JavaScript object gives numbers first. */
function pairsOf(source: SourceText, { value, offsets }: YamlValues, kind: WordListKind) {
  const offset = (path: string) => offsets.get(path) ?? { key: 0, value: 0 };
  // Nothing but remarks: the list is empty.
  if (value === '') return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(
      source,
      offset('').value,
      'このファイルは、言葉の組を並べたものになっていません。',
      `行の始まりの「- 」などを消し、一行に一組ずつ「${kind.example}」のように書いてください。`,
    );
    return [];
  }
  return Object.entries(value)
    .map(([word, written]): WordPair => ({ word, written, offset }))
    .sort((a, b) => offset(a.word).key - offset(b.word).key);
}

function checkWord(source: SourceText, word: string, at: number, kind: WordListKind): boolean {
  if (word.trim() === '') {
    source.complete = false;
    source.report(
      'E-VALUE-BLANK',
      at,
      'コロンの左の言葉が空欄です。',
      `「${kind.example}」のように書くか、この行を消してください。`,
    );
    return false;
  }
  if (!/[、，,]/.test(word)) return true;
  report(
    source,
    at,
    `「${word}」は、二つ以上の言葉のように見えます。`,
    'コロンの左には言葉を一つだけ書き、ほかの言葉は行を分けてください。',
  );
  return false;
}

function checkItem(
  source: SourceText,
  word: string,
  item: unknown,
  at: number,
  kind: WordListKind,
): item is string {
  if (typeof item !== 'string') {
    report(
      source,
      at,
      `「${word}」の${kind.right}が、言葉でも、言葉の一覧でもありません。`,
      `「${kind.example}」のように、右には言葉を一つ書くか、[ ] の中に半角のコンマで区切って並べてください。`,
    );
    return false;
  }
  if (item.trim() === '') reportBlank(source, word, at, kind);
  return item.trim() !== '';
}

function reportBlank(source: SourceText, word: string, at: number, kind: WordListKind): void {
  source.complete = false;
  source.report(
    'E-VALUE-BLANK',
    at,
    `「${word}」の${kind.right}が空欄です。`,
    `「${kind.example}」のように、コロンの右に${kind.right}を書いてください。要らなければ消してください。`,
  );
}

function report(source: SourceText, at: number, message: string, hint: string): void {
  source.complete = false;
  source.report('E-VALUE-TYPE', at, message, hint);
}
