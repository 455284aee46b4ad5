/** What stands before the name of an item. */
const LEAD = /^(\s*)([-*+・･－ー‐–—●◆]?)(\s*)/u;

/** The parts of a line `- 担当課: 企画課`. */
export interface ItemLine {
  mark: string;
  space: string;
  written: string;
  colon: string;
  value: string;
}

/**
 * The parts of a line; `null` where it has no colon, or nothing before it. Cut by hand at the first
 * colon: a pattern would try each of many blanks before it.
 */
export function itemLine(line: string): ItemLine | null {
  const [lead = '', , mark = '', space = ''] = LEAD.exec(line) ?? [];
  const at = line.search(/[:：]/);
  const written = at < lead.length ? '' : line.slice(lead.length, at).trim();
  if (written === '') return null;
  return { mark, space, written, colon: line[at] as string, value: line.slice(at + 1).trim() };
}
