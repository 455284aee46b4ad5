import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLSeq } from 'yaml';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { REPORTING_TERM_NAMES, REPORTING_TERMS } from '../vocabulary/reporting-term.ts';
import type { Splice } from './field-edit.ts';

/**
 * Where and what to write into a policy's front matter, so that each indicator that was asked for a
 * figure last year is asked for the same figures of this year: a line below the last 実績値.
 *
 * @param yaml text of the front matter
 */
export function nextFigures(
  yaml: string,
  { from, year }: { from: FiscalYear; year: FiscalYear },
): { splices: Splice[]; asked: number[]; notAsked: number[] } {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  const result = { splices: [] as Splice[], asked: [] as number[], notAsked: [] as number[] };
  const indicators = nodeAt(document.contents, '目標指標');
  for (const indicator of isSeq(indicators) ? (indicators.items as Node[]) : []) {
    const number = Number(textOf(nodeAt(indicator, '番号')));
    const actuals = nodeAt(indicator, '実績値');
    if (!isSeq(actuals) || itemOf(actuals, year)) continue;
    const last = itemOf(actuals, from);
    const range = last?.range;
    if (!last || !range) {
      result.notAsked.push(number);
      continue;
    }
    result.asked.push(number);
    result.splices.push(lineBelow(yaml, actuals, lineFor(last, year)));
  }
  return result;
}

/** `{ 年度: 2023, 9月末: , 年度末: }` with the terms that last year's line has. */
function lineFor(last: Node, year: FiscalYear): string {
  const terms = REPORTING_TERMS.map((term) => REPORTING_TERM_NAMES[term]).filter((name) =>
    pairs(last).some(({ key }) => textOf(key) === name),
  );
  return `{ 年度: ${year}${terms.map((name) => `, ${name}: `).join('')}}`.replace(/: }$/, ': }');
}

function lineBelow(yaml: string, list: YAMLSeq, item: string): Splice {
  const final = list.items.at(-1) as Node;
  const end = (final.range as [number, number, number])[1];
  if (list.flow) return { start: end, end, text: `, ${item}` };
  // The whole line of the last item stays, with a comment behind it.
  const lineEnd = yaml.indexOf('\n', end);
  const at = lineEnd === -1 ? yaml.length : lineEnd;
  const start = yaml.lastIndexOf('- ', (final.range as [number, number, number])[0]);
  const indent = yaml.slice(yaml.lastIndexOf('\n', start) + 1, start);
  return { start: at, end: at, text: `\n${indent}- ${item}` };
}

function itemOf(list: YAMLSeq, year: FiscalYear): Node | null {
  const items = list.items as Node[];
  return items.find((item) => textOf(nodeAt(item, '年度')) === String(year)) ?? null;
}

function nodeAt(node: Node | null | undefined, key: string): Node | null {
  return pairs(node).find((pair) => textOf(pair.key) === key)?.value ?? null;
}

function pairs(node: Node | null | undefined): Pair<Node, Node | null>[] {
  return isMap(node) ? (node.items as Pair<Node, Node | null>[]) : [];
}

function textOf(node: Node | null): string | null {
  return isScalar(node) ? String(node.value) : null;
}
