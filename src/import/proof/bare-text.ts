import { parseFiscalYear } from '../../vocabulary/fiscal-year.ts';

const TAG = /<\/?(?:p|ul|ol|li|br)\b[^<>]*>/giu;
const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/**
 * The characters that count when the source is compared with the content: no tags, no white
 * space, no backslashes of Markdown. Nothing else is folded, so that a changed letter shows.
 */
export function bareText(text: string): string {
  return text
    .replace(/<li\b[^<>]*>\s*・?/giu, '・')
    .replace(TAG, '')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/gu, (_, name: string) => ENTITIES[name] as string)
    .replace(/[\s\u3000\\]/gu, '');
}

/** The characters of a source line, without the mark of a heading or list in front of it. */
export function bareLine(line: string): string {
  return bareText(line.replace(/^[\s\u3000]*(?:#{1,6}|[-*+])[ \u3000]+/u, ''));
}

/** Bare text of the content, where a tag would be shown to the reader and counts as text. */
export function bareContent(text: string): string {
  return text.replace(/[\s\u3000\\]/gu, '');
}

/**
 * Bare text as one field compares it: figures without separators, fiscal years as numbers, names
 * of divisions without what stands between them, an initiative without the mark of the glossary.
 */
export function bareField(field: string | null, bare: string): string {
  if (field === null) return bare;
  if (field.endsWith('の年度')) return String(parseFiscalYear(bare) ?? bare);
  if (/^(?:基準値|目標値|実績値)/u.test(field)) {
    return bare
      .normalize('NFKC')
      .replace(/,/gu, '')
      .replace(/^[−－▲△]/u, '-');
  }
  if (field === '担当課') return bare.replace(/[・、]/gu, '');
  if (field === '取組') return bare.replace(/\*/gu, '').normalize('NFKC');
  if (field === '達成度' || field === '策定') return bare.normalize('NFKC');
  return bare;
}
