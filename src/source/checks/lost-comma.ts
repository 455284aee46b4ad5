import { isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { SourceText } from '../source-text.ts';

/**
 * In `{ 値: 28,493 }` YAML reads the comma as the end of the item and `493` as another item without
 * a value. Reports such pairs; gives them, and the item before them with its whole value.
 */
export function checkLostComma(
  map: YAMLMap,
  source: SourceText,
  at: (offset: number) => number,
): Map<Pair<Node, Node | null>, string | null> {
  const lost = new Map<Pair<Node, Node | null>, string | null>();
  if (!map.flow) return lost;
  const pairs = map.items as Pair<Node, Node | null>[];
  let owner: Pair<Node, Node | null> | null = null;
  for (const pair of pairs) {
    const text = isScalar(pair.key) ? String(pair.key.value ?? '') : '';
    if (pair.value !== null || owner === null || text === '') {
      owner = pair;
      continue;
    }
    const before =
      lost.get(owner) ?? (isScalar(owner.value) ? String(owner.value.value ?? '') : '');
    if (before === '') continue;
    lost.set(pair, null);
    lost.set(owner, before + (/^\d{3}$/.test(text) && /^-?\d+$/.test(before) ? '' : ', ') + text);
  }
  for (const [pair, whole] of lost) {
    if (whole === null) continue;
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const offset = at((pair.value ?? pair.key).range?.[0] ?? 0);
    if (/^-?\d{1,3}(?:\d{3})+$/.test(whole)) {
      source.report(
        'E-NUMBER-FORMAT',
        offset,
        `「${key}」の数に、桁区切りのコンマがあります。`,
        `コンマを付けずに「${whole}」と書いてください。`,
      );
    } else {
      source.report(
        'E-YAML-COMMA',
        offset,
        `「${key}」の文が、半角のコンマのところで切れています。`,
        `文を引用符で囲み、「${key}: '${whole}'」と書いてください。`,
      );
    }
  }
  return lost;
}
