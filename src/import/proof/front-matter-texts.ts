import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { fiscalYearName } from '../../vocabulary/fiscal-year.ts';
import type { ContentText } from './content-text.ts';

/** The texts of a front matter, figures together with unit and mark, as they were printed. */
export function frontMatterTexts(file: string, yaml: string): ContentText[] {
  const root = parseDocument(yaml).contents;
  const texts: ContentText[] = [];
  const add = (section: string | null, field: string, text: string): void => {
    if (text !== '') texts.push({ place: { file, section, field }, text });
  };
  for (const [key, value] of entries(root)) {
    if (key !== '目標指標') for (const text of leaves(value)) add(null, key, text);
    else for (const indicator of items(value)) addIndicator(indicator, add);
  }
  return texts;
}

function addIndicator(
  indicator: Node,
  add: (section: string, field: string, text: string) => void,
): void {
  const fields = new Map(entries(indicator));
  const section = `目標指標${printed(fields.get('番号'))}`;
  const unit = printed(fields.get('単位'));
  const figure = (map: Map<string, Node | null>, key: string, markKey: string): string => {
    const value = printed(map.get(key));
    return value === '' ? '' : value + unit + printed(map.get(markKey));
  };
  for (const [key, value] of fields) {
    if (key === '番号' || key === '単位' || key === '種類') continue;
    if (key === '基準値' || key === '目標値') {
      const map = new Map(entries(value));
      add(section, `${key}の年度`, fiscalYearName(Number(printed(map.get('年度')))));
      add(section, key, figure(map, '値', '注'));
    } else if (key === '実績値') {
      for (const actual of items(value)) {
        const map = new Map(entries(actual));
        const year = printed(map.get('年度'));
        add(section, `実績値${year}の年度`, fiscalYearName(Number(year)));
        for (const column of ['9月末', '年度末']) {
          add(section, `実績値${year}の${column}`, figure(map, column, `${column}の注`));
        }
      }
    } else {
      for (const text of leaves(value)) add(section, key, text);
    }
  }
}

function entries(node: unknown): [string, Node | null][] {
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }) => [printed(key as Node), value as Node | null]);
}

function items(node: unknown): Node[] {
  return isSeq(node) ? (node.items as Node[]) : [];
}

function leaves(node: unknown): string[] {
  if (isMap(node)) return entries(node).flatMap(([, value]) => leaves(value));
  if (isSeq(node)) return items(node).flatMap(leaves);
  return [printed(node)];
}

// A number as it is written, so that 40.0 keeps its zero.
function printed(node: unknown): string {
  if (!isScalar(node) || node.value === null) return '';
  return node.source ?? String(node.value);
}
