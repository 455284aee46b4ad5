import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { mdxParts } from '../../src/collections/mdx-body.ts';
import type { Plan } from '../../src/plan/types.ts';
import type { ContentDocuments } from '../../src/source/documents.ts';
import type { Files } from './mutations.ts';

/** Where a thing stands in its file is no part of what the plan says. */
const PLACES = new Set(['line', 'column', 'places', 'marks', 'anchors']);

/** All that a plan says, as one text: two plans that say the same give the same. */
export function planState(plan: Plan | null, documents: ContentDocuments, files: Files): string {
  const numbers = new Map<object, number>();
  const bodies = [...files]
    .filter(([file]) => file.endsWith('.mdx'))
    .map(([file, content]) => [file, mdxParts(content.toString('utf8')).body]);
  return JSON.stringify(
    {
      plan,
      pages: documents.pages,
      addresses: documents.addresses,
      moves: documents.moves,
      bodies,
    },
    (key, value) => {
      if (PLACES.has(key)) return undefined;
      if (typeof value !== 'object' || value === null) return value;
      const known = numbers.get(value);
      if (known !== undefined) return `#${known}`;
      numbers.set(value, numbers.size);
      return value;
    },
  );
}

/** Whether two states of a file may mean different things: more than spaces, comments and quoting. */
export function differs(file: string, before: Buffer | null, after: Buffer | null): boolean {
  if (before === null || after === null) return before !== after;
  return !isDeepStrictEqual(meaning(file, before), meaning(file, after));
}

function meaning(file: string, content: Buffer): unknown {
  const text = content.toString('utf8').replace(/\r\n?/g, '\n');
  if (file.endsWith('.yaml')) return yamlMeaning(text);
  // The other file of lines: addresses.txt, with comments.
  if (file.endsWith('.txt')) return text.replace(/^\s*#.*$/gm, '').split(/\s+/);
  const { frontMatterLines, body } = mdxParts(text);
  const front = text
    .split('\n')
    .slice(1, frontMatterLines - 1)
    .join('\n');
  return [frontMatterLines > 0 ? yamlMeaning(front) : null, bodyMeaning(body)];
}

/**
 * As the yaml package reads it; a key left blank and an empty list like no key, a list of one like the
 * one; the text itself where it is no YAML.
 */
function yamlMeaning(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'error', uniqueKeys: true });
  if (document.errors.length > 0) return text;
  try {
    return JSON.parse(
      JSON.stringify({ top: document.toJS({ maxAliasCount: 100 }) }, (_, written) => {
        const value = Array.isArray(written) && written.length < 2 ? written[0] : written;
        return value == null || /^(?:~|null)?$/i.test(value) ? undefined : value;
      }),
    );
  } catch {
    // An alias of nothing, or too many: no meaning but the text.
    return text;
  }
}

/** Letters, digits and signs; how a list or a heading is marked, and how lines are wrapped, is form. */
function bodyMeaning(body: string): string {
  return body
    .normalize('NFKC')
    .replace(/^[ \t]*(?:[-*+・]|#{1,6})(?=\s)|[ \t]#+[ \t]*$/gm, '')
    .replace(/[\s\\]/g, '');
}

/** The words of each line that a reader should find again in the plan, letters and digits only. */
export function wordLines(file: string, content: Buffer): string[] {
  if (!/^(?:sheets|measures|departments|voices|topics|glossary)\//.test(file)) return [];
  const { body } = mdxParts(content.toString('utf8').replace(/\r\n?/g, '\n'));
  return body
    .split('\n')
    .map((line) =>
      lettersOf(
        line
          .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
          .replace(/^[\s>#*+-]*(?:\d+[.)]\s)?/, '')
          .replace(
            /^第\d+章 |^(?:担当課|達成度|職名|氏名)\s*[:：]|（再掲）|（\d+年度(?:から|まで)）/g,
            '',
          ),
      ),
    )
    .filter((line) => line.length > 1);
}

/** The letters of all that a plan says; addresses of links are not read. */
export function shownLetters(state: string): string {
  return lettersOf(state.replace(/\\[nrt]/g, '').replace(/\]\([^)]*\)/g, ']'));
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
