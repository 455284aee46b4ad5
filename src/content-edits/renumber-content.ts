import type { MeasureId, PolicyId } from '../vocabulary/plan-id.ts';

/** The numbers of policies and measures that change: old → new. */
export type NewNumbers = ReadonlyMap<PolicyId | MeasureId, PolicyId | MeasureId>;

/** What a new number changes in a content folder; paths below it. */
export interface Renumbered {
  renamed: Map<string, string>;
  /** new texts, by the new path */
  files: Map<string, string>;
  /** every line that changes, by the new path */
  lines: { file: string; line: number; before: string; after: string }[];
}

/** A policy takes its measures along: `1-4` → `1-7` gives `1-4-2` → `1-7-2` as well. */
export function withMeasures(
  from: string,
  to: string,
  measures: readonly MeasureId[],
): Map<string, string> {
  const below = measures.filter((id) => id.startsWith(`${from}-`));
  return new Map([[from, to], ...below.map((id) => [id, to + id.slice(from.length)] as const)]);
}

/**
 * Gives policies and measures other numbers: the names of their files, and wherever the content
 * refers to them by number (links, topics, opinions, errata, components). What staff wrote in
 * sentences is not touched: a number there may mean anything. Whether every reference was found is for
 * the check to say.
 *
 * @param texts every text file of the folder, by its path; addresses.txt, the record of old addresses, stays
 */
export function renumberContent(
  texts: ReadonlyMap<string, string>,
  numbers: NewNumbers,
): Renumbered {
  const result: Renumbered = { renamed: new Map(), files: new Map(), lines: [] };
  for (const [old, text] of texts) {
    if (old === 'addresses.txt') continue;
    const file = newPath(old, numbers);
    if (file !== old) result.renamed.set(old, file);
    const before = text.split('\n');
    const after = before.map((line) => newLine(line, old, numbers));
    after.forEach((line, index) => {
      const was = before[index] as string;
      if (line !== was) result.lines.push({ file, line: index + 1, before: was, after: line });
    });
    if (after.join('\n') !== text) result.files.set(file, after.join('\n'));
  }
  return result;
}

const OWN_FILES = /^(policies|measures|sheets\/\d{4}|summaries)\/(\d+(?:-\d+)+)(\..+)$/;

function newPath(file: string, numbers: NewNumbers): string {
  const match = OWN_FILES.exec(file);
  const now = match && numbers.get(match[2] as string);
  return match && now ? `${match[1]}/${now}${match[3]}` : file;
}

/** Where a number stands for a policy or measure; the number is the second group. */
const REFERENCES = [
  // /measures/1-4-4/ in links, measures/1-4-4.md and sheets/2022/1-4-4.md in errata
  /((?:measures|policies|summaries|sheets\/\d{4})\/)(\d+(?:-\d+)+)(?![\d-])/g,
  // #1-4-4.2 in links
  /(#)(\d+(?:-\d+)+)(?=\.)/g,
  // <GradeTally measure="1-4-4" />, policy="1-4"
  /((?:measure|policy)=["'])(\d+(?:-\d+)+)(?=["'])/g,
  // '1-4-4.2' as the row of an erratum
  /(行: ?['"]?)(\d+(?:-\d+)+)(?=\.)/g,
];

/** Lists of numbers in topics and opinions. */
const LISTED = /(^|[[\s,'"])(\d+(?:-\d+)+)(?=[\].,\s'"]|$)/g;

function newLine(line: string, file: string, numbers: NewNumbers): string {
  // Where a page once stood is the past.
  if (file === 'moves.yaml')
    return line.replace(/(今: ?["']?)(\S+)/, (_, key, address) => key + refer(address, numbers));
  let text = refer(line, numbers);
  if (/^(?:topics|voices)\//.test(file) && isList(line)) text = replaced(text, LISTED, numbers);
  // An indicator is named by its policy's number and its own.
  return text.replace(
    /((?:indicator-|<IndicatorChart\s[^>]*id=["']))(\d+-\d+)(?=-\d+)/g,
    (whole, before, id) => (numbers.has(id) ? before + numbers.get(id) : whole),
  );
}

function isList(line: string): boolean {
  return /^(?:施策|取組):/.test(line) || /^\s*-\s*['"]?\d+-\d+/.test(line);
}

function refer(text: string, numbers: NewNumbers): string {
  return REFERENCES.reduce((result, pattern) => replaced(result, pattern, numbers), text);
}

function replaced(text: string, pattern: RegExp, numbers: NewNumbers): string {
  return text.replace(pattern, (whole, before: string, id: string) => {
    const now = numbers.get(id);
    return now === undefined ? whole : before + now;
  });
}
