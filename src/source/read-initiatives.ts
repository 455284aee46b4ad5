import type { List, ListItem } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { LARGEST_NUMBER } from '../vocabulary/plan-id.ts';
import { readInitiativePeriod } from './checks/initiative-period.ts';
import { checkPlainWords } from './checks/plain-words.ts';
import type { MeasureDocument } from './documents.ts';
import { endOf, type Section, startOf } from './sections.ts';
import type { SourceText } from './source-text.ts';

type Initiative = MeasureDocument['initiatives'][number];

/**
 * The numbered list below 施策内容・取組. Reports whatever is no item of it. With a number given twice
 * (E-ID-DUPLICATE) nobody can tell which row belongs to which, so the measure counts as incomplete.
 */
export function readInitiatives(source: SourceText, section: Section): Initiative[] {
  const initiatives: Initiative[] = [];
  for (const node of section.nodes) {
    if (node.type === 'html') continue;
    if (node.type === 'list')
      for (const item of node.children) readItem(source, node, item, initiatives);
    else readLines(source, startOf(node), endOf(node), initiatives);
  }
  if (initiatives.length === 0 && source.complete) {
    source.complete = false;
    source.report(
      'E-INITIATIVE-LIST',
      section.offset,
      '取組が一つもありません。',
      '「1. 取組の文」のように、番号を付けて一行に一つずつ書いてください。',
    );
  }
  const numbers = new Set(initiatives.map(({ number }) => number));
  if (numbers.size < initiatives.length) source.complete = false;
  return initiatives;
}

function readItem(source: SourceText, list: List, item: ListItem, initiatives: Initiative[]): void {
  const offset = startOf(item);
  const text = plainText(item.children[0] ?? item);
  const written = /^(\d+)[.)]/.exec(source.text.slice(offset, offset + 12))?.[1];
  if (!list.ordered || written === undefined) {
    source.complete = false;
    source.report(
      'E-INITIATIVE-LIST',
      offset,
      `取組「${text}」に番号がありません。`,
      `「${initiatives.length + 1}. ${text}」のように、番号を付けてください。`,
    );
    return;
  }
  checkPlainWords(source, item);
  if (item.children.length > 1 || text.includes('\n')) {
    source.report(
      'E-INITIATIVE-LIST',
      offset,
      `取組 ${written} が二行以上になっています。`,
      '一つの取組は一行で書いてください。説明は「## 現状」か「## 課題」に書きます。',
    );
  }
  addInitiative(source, offset, Number(written), text.replace(/\s*\n\s*/g, ''), initiatives);
}

/** Lines that are no list to the parser, such as `１．市政に対する…`. */
function readLines(
  source: SourceText,
  start: number,
  end: number,
  initiatives: Initiative[],
): void {
  let offset = start;
  for (const line of source.text.slice(start, end).split('\n')) {
    const match = /^\s*([0-9０-９]+)\s*[.．、)）]?\s*(.+)$/u.exec(line);
    if (match) {
      const number = Number((match[1] as string).normalize('NFKC'));
      if (number <= LARGEST_NUMBER)
        source.report(
          'W-INITIATIVE-FORM',
          offset,
          `「${line.trim()}」は、取組 ${number} と読みました。`,
          `「${number}. ${match[2]}」と、半角の数字と点、空白で書いてください。`,
        );
      addInitiative(source, offset, number, match[2] as string, initiatives);
    } else if (line.trim() !== '') {
      // Once is enough: it is mostly a lost heading, with several paragraphs below it.
      const reported = source.problems.some(({ code }) => code === 'E-TEXT-STRAY');
      if (reported) return;
      source.report(
        'E-TEXT-STRAY',
        offset,
        '取組の一覧に、取組ではない文があります。',
        '取組は「1. 取組の文」のように書きます。ほかの文は「## 現状」か「## 課題」の見出しの下に移してください。',
      );
      return;
    }
    offset += line.length + 1;
  }
}

function addInitiative(
  source: SourceText,
  offset: number,
  number: number,
  text: string,
  initiatives: Initiative[],
): void {
  if (number > LARGEST_NUMBER) {
    source.complete = false;
    source.report(
      'E-NUMBER-FORMAT',
      offset,
      '取組の番号が大きすぎます。',
      `取組の番号は、1 から ${LARGEST_NUMBER} までです。`,
    );
    return;
  }
  const [line, column] = source.place(offset);
  initiatives.push({ number, ...readInitiativePeriod(source, offset, text.trim()), line, column });
}
