import { placeYear } from './place-key.ts';
import type { Hit } from './rank-hits.ts';

/** A hit that stands for the same row, department or list of other years as well. */
export interface FoldedHit {
  hit: Hit;
  /** the same in other years, in the order of the hits */
  otherYears: Hit[];
}

/** Puts the years of one thing together, where its best one stands: ten years of a row are one answer. */
export function foldYears(hits: readonly Hit[]): FoldedHit[] {
  const folded = new Map<string, FoldedHit>();
  for (const hit of hits) {
    const key = yearless(hit);
    const first = folded.get(key);
    if (first) first.otherYears.push(hit);
    else folded.set(key, { hit, otherYears: [] });
  }
  return [...folded.values()];
}

/** What is there for another reason stays apart. */
function yearless({ facts: { key }, added, scattered }: Hit): string {
  const year = placeYear(key);
  const same = year === null ? key : key.replace(`/${year}/`, '/');
  return `${same} ${added} ${scattered}`;
}
