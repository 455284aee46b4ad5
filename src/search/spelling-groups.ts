import { normalised } from '../vocabulary/normalise-text.ts';
import type { WordReading } from './index-format.ts';
import { kanjiOf } from './okurigana.ts';

/** Words of the plan that are one word, written with different okurigana: [取組, 取り組み, 取組み]. */
export type SpellingGroup = readonly string[];

/** Finds the groups: the same kanji, two or more of them, read the same. */
export function spellingGroups(readings: readonly WordReading[]): SpellingGroup[] {
  const groups = new Map<string, string[]>();
  for (const [written, reading] of readings) {
    const word = normalised(written);
    const kanji = kanjiOf(word);
    if (kanji.length < 2) continue;
    const key = `${kanji} ${reading}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [word]);
    else if (!group.includes(word)) group.push(word);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
