/** The tags that the extraction leaves in table cells; each has a meaning there. */
export const CELL_TAG = /<\/?(?:p|ul|ol|li|br)\b[^<>]*>/giu;
/** The tags that mean nothing outside a table. */
const LINE_TAG = /<\/?(?:p|br)\b[^<>]*>/giu;
const ANY_TAG = /<\/?[a-z][^<>]*>/iu;

const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** The text with the characters that the extraction wrote as `&amp;` and the like. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(nbsp|amp|lt|gt|quot|#39);/gu,
    (_, name: string) => ENTITIES[name] as string,
  );
}

/** A line outside tables without markup. */
export function plainLine(text: string): string {
  return decodeEntities(text.replace(LINE_TAG, ' '));
}

/** The first tag that the reader does not know, in a line as it stands; `null` where there is none. */
export function unknownTag(line: string): string | null {
  const known = line.includes('\t') ? CELL_TAG : LINE_TAG;
  return ANY_TAG.exec(line.replace(known, ''))?.[0] ?? null;
}
