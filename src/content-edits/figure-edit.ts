import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { findFrontMatter } from '../source/front-matter.ts';
import { SourceText } from '../source/source-text.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { REPORTING_TERM_NAMES, type ReportingTerm } from '../vocabulary/reporting-term.ts';
import type { Splice } from './field-edit.ts';

/**
 * How to write one 実績値 into the front matter of `policies/1-3.mdx`. `null` where the plan has no
 * place for it: a figure that nobody asked for is not added. `value` is YAML already.
 */
export function figureEdit(
  text: string,
  indicator: number,
  year: FiscalYear,
  term: ReportingTerm,
  value: string,
): Splice | null {
  const front = findFrontMatter(new SourceText('policy.mdx', text));
  if (front === null) return null;
  const yaml = text.slice(front.start, front.end);
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  if (document.errors.length > 0) return null;
  const found = itemWith(childOf(document.contents, '目標指標'), '番号', String(indicator));
  const actual = itemWith(childOf(found, '実績値'), '年度', String(year));
  const pair = pairOf(actual, REPORTING_TERM_NAMES[term]);
  return pair ? valueEdit(yaml, pair, front.start, value) : null;
}

function valueEdit(
  yaml: string,
  pair: Pair<Node, Node | null>,
  from: number,
  value: string,
): Splice | null {
  const keyEnd = pair.key.range?.[1];
  if (keyEnd === undefined || yaml[keyEnd] !== ':') return null;
  const start = keyEnd + 1;
  const written = isScalar(pair.value) && pair.value.range ? pair.value : null;
  const blank = written === null || written.source === '' || written.source === undefined;
  const end = blank ? start : (written.range as [number, number, number])[1];
  const rest = yaml.slice(end);
  // `9月末: , 年度末: }`: the space of a blank value goes with it.
  const gap = blank ? (/^[ \t]+(?=,)/.exec(rest)?.[0].length ?? 0) : 0;
  if (value !== '') return { start: from + start, end: from + end + gap, text: ` ${value}` };
  return { start: from + start, end: from + end, text: /^[,}]/.test(rest) ? ' ' : '' };
}

function itemWith(list: Node | null, key: string, value: string): Node | null {
  if (!isSeq(list)) return null;
  const found = (list.items as Node[]).find((item) => {
    const scalar = childOf(item, key);
    return isScalar(scalar) && String(scalar.value) === value;
  });
  return found ?? null;
}

function childOf(node: Node | null | undefined, key: string): Node | null {
  return pairOf(node, key)?.value ?? null;
}

function pairOf(node: Node | null | undefined, key: string): Pair<Node, Node | null> | null {
  if (!isMap(node)) return null;
  const pairs = (node as YAMLMap).items as Pair<Node, Node | null>[];
  return pairs.find((pair) => isScalar(pair.key) && pair.key.value === key) ?? null;
}
