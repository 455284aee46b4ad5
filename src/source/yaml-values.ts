import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { checkDecodedCharacters } from './checks/decoded-characters.ts';
import { checkLostComma } from './checks/lost-comma.ts';
import { halfWidthColons } from './half-width-colons.ts';
import type { SourceText } from './source-text.ts';
import { checkYamlDepth, reportYamlError } from './yaml-problems.ts';

/** A stretch of YAML as plain values, with the place of each. Every scalar is text, as it was written. */
export interface YamlValues {
  value: unknown;
  /** by path (`目標指標.0.基準値.年度`; the whole is the empty path) */
  offsets: Map<string, { key: number; value: number }>;
}

const LIST_TAG = 'tag:yaml.org,2002:seq';
const GROUP_TAG = 'tag:yaml.org,2002:map';

interface Reading {
  source: SourceText;
  offsets: YamlValues['offsets'];
  /** offset in the file of an offset in the YAML */
  at: (offset: number) => number;
}

/**
 * Reads `text` from `start` to `end` as YAML and reports its faults; `null` where it cannot be read
 * at all. `keys` are the Japanese keys of the kind.
 *
 * The failsafe schema keeps every scalar as the text that was written: `1.10` does not become 1.1,
 * `40.0` keeps its zero, `252115` is no number. The schemas decide what each text means.
 */
export function readYaml(
  source: SourceText,
  start: number,
  end: number,
  keys: readonly string[],
): YamlValues | null {
  if (!checkYamlDepth(source, start, end)) return null;
  const { text, originalOffset } = halfWidthColons(source, start, end, keys);
  const at = (offset: number) => start + originalOffset(offset);
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    // 'silent' would pass over a second document.
    logLevel: 'error',
  });
  for (const error of document.errors) reportYamlError(source, error.code, at(error.pos[0]), start);
  if (document.errors.length > 0) return null;
  const reading: Reading = { source, offsets: new Map(), at };
  const contents = document.contents as Node | null;
  reading.offsets.set('', { key: start, value: at(contents?.range?.[0] ?? 0) });
  return { value: plainValue(contents, '', reading), offsets: reading.offsets };
}

function plainValue(node: Node | null, path: string, reading: Reading): unknown {
  if (node === null) return '';
  refuseTag(node, reading);
  if (isMap(node)) return plainMap(node, path, reading);
  if (isSeq(node)) {
    return node.items.map((item, index) => {
      const itemPath = join(path, index);
      const offset = reading.at((item as Node).range?.[0] ?? 0);
      reading.offsets.set(itemPath, { key: offset, value: offset });
      return plainValue(item as Node, itemPath, reading);
    });
  }
  if (!isScalar(node)) return '';
  // A tag may have made bytes of it; it was refused, and the rest goes on with what was written.
  const text = String((node.tag ? node.source : node.value) ?? '');
  if (node.type === 'QUOTE_DOUBLE' && node.range) {
    const [start, end] = node.range;
    checkDecodedCharacters(reading.source, text, reading.at(start), reading.at(end));
  }
  return node.type === 'PLAIN' && /^(?:~|null|Null|NULL)$/.test(text) ? '' : text;
}

function plainMap(map: YAMLMap, path: string, reading: Reading): unknown {
  const entries = new Map<string, unknown>();
  const lost = checkLostComma(map, reading.source, reading.at);
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    if (lost.has(pair)) continue;
    const keyOffset = reading.at(pair.key.range?.[0] ?? 0);
    refuseTag(pair.key, reading);
    const key = isScalar(pair.key) ? String(pair.key.value ?? '') : '';
    if (key === '') {
      reading.source.report(
        'E-YAML-SYNTAX',
        keyOffset,
        '項目の名前として読めない書き方です。',
        '「名称: 企画課」のように、項目の名前、半角のコロン、空白、中身の順に書いてください。',
      );
      continue;
    }
    if (entries.has(key)) {
      reading.source.report(
        'E-YAML-DUPLICATE-KEY',
        keyOffset,
        `「${key}」が二度書かれています。`,
        `「${key}」を一つだけ残してください。`,
      );
      continue;
    }
    const keyPath = join(path, key);
    const valueOffset = pair.value?.range ? reading.at(pair.value.range[0]) : keyOffset;
    reading.offsets.set(keyPath, { key: keyOffset, value: valueOffset });
    entries.set(key, plainValue(pair.value, keyPath, reading));
  }
  for (const [pair, corrected] of lost) {
    if (isScalar(pair.key) && corrected !== null) entries.set(String(pair.key.value), corrected);
  }
  return Object.fromEntries(entries);
}

/** Tags, anchors and aliases make a file mean more than it shows. */
function refuseTag(node: Node, { source, at }: Reading): void {
  const offset = at(node.range?.[0] ?? 0);
  // A list or a group bears the tag of its kind even where none is written.
  const plain = isSeq(node) ? LIST_TAG : isMap(node) ? GROUP_TAG : undefined;
  if (isAlias(node) || node.anchor || (node.tag !== undefined && node.tag !== plain)) {
    source.report(
      'E-YAML-TAG',
      offset,
      'YAML の特別な書き方（「!」「&」「*」で始まる印）は使えません。',
      "文として書くときは、引用符で囲んでください（例 '*印のある語'）。",
    );
  }
}

function join(path: string, step: string | number): string {
  return path === '' ? String(step) : `${path}.${step}`;
}
