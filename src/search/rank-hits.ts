import { normalised } from '../vocabulary/normalise-text.ts';
import type { PlaceFacts } from './index-format.ts';
import { type PlaceKind, placeKind, placeSubject, placeYear } from './place-key.ts';

/** A place that answers the query. */
export interface Hit {
  /** number of the place in the index */
  place: number;
  facts: PlaceFacts;
  /** how many of the query's words stand in it, weighed by how rare they are; 1 when all do */
  coverage: number;
  /** in how many places of its subject the words stand, weighed likewise, as a logarithm */
  density: number;
  /** its words stand in different places of one subject */
  scattered: boolean;
  /** a word of the query does not stand here itself, but a synonym, or it is the number or year */
  added: boolean;
  /** it bears the number that was typed */
  named: boolean;
  /** whether it was written for a year that was asked for; `null` where none was */
  ofYear: boolean | null;
}

/** `relevance`: what answers best first; `plan`: in the plan's own order. */
export type HitOrder = 'relevance' | 'plan';

/** What most people look for when several kinds hold the same word. */
const KIND_WEIGHT: Readonly<Record<PlaceKind, number>> = {
  division: 7,
  term: 7,
  list: 8,
  topic: 4,
  measure: 6,
  indicator: 6,
  row: 5,
  policy: 3,
  voice: 4,
  department: 3,
  chapter: 3,
  page: 2,
};

/**
 * Puts hits in order, those of one subject together behind its best one. A word in the title counts
 * most; a row of an older year comes after the newest.
 *
 * @param words what was searched for, each group the ways of writing one word
 */
export function rankedHits(
  hits: readonly Hit[],
  words: readonly (readonly string[])[],
  order: HitOrder,
): Hit[] {
  if (order === 'plan') return hits.toSorted((a, b) => a.place - b.place);
  // What holds the words themselves comes before what only holds their synonyms.
  // Of a year what was written for it is meant, more than what mentions it.
  const isLater = ({ added, named, ofYear }: Hit) => added && !named && ofYear === null;
  const own = hits.filter((hit) => !isLater(hit));
  const others = hits.filter(isLater);
  if (own.length > 0 && others.length > 0) {
    return [...rankedHits(own, words, order), ...rankedHits(others, words, order)];
  }
  const newest = hits.reduce((year, { facts }) => Math.max(year, placeYear(facts.key) ?? 0), 0);
  const groups = words.map((group) => group.map(normalised));
  // Tens of thousands of places may hold a word: subjects are put in order, not every pair of hits.
  const subjects = new Map<string, RankedSubject>();
  for (const hit of hits) {
    const score = scoreOf(hit, groups, newest);
    const key = placeSubject(hit.facts.key);
    const subject = subjects.get(key);
    if (subject) {
      subject.best = Math.max(subject.best, score);
      subject.first = Math.min(subject.first, hit.place);
      subject.scored.push({ hit, score });
    } else subjects.set(key, { best: score, first: hit.place, scored: [{ hit, score }] });
  }
  return [...subjects.values()]
    .sort((a, b) => b.best - a.best || a.first - b.first)
    .flatMap(({ scored }) =>
      scored.sort((a, b) => b.score - a.score || a.hit.place - b.hit.place).map(({ hit }) => hit),
    );
}

interface RankedSubject {
  best: number;
  /** its first place in the plan */
  first: number;
  scored: { hit: Hit; score: number }[];
}

const titles = new Map<string, string>();

/** Kept, because a plan has few titles and the same ones come up with every query. */
function normalisedTitle(title: string): string {
  const known = titles.get(title);
  if (known !== undefined) return known;
  const made = normalised(title);
  titles.set(title, made);
  return made;
}

function scoreOf(hit: Hit, groups: readonly (readonly string[])[], newest: number): number {
  const title = normalisedTitle(hit.facts.title);
  const inTitle = groups.filter((group) => group.some((word) => title.includes(word))).length;
  const isTitle = groups.length === 1 && groups[0]?.includes(title) ? 1 : 0;
  const year = placeYear(hit.facts.key);
  return (
    100 * hit.coverage +
    // A measure and an indicator may bear the same number; most mean the measure.
    (hit.named ? (placeKind(hit.facts.key) === 'indicator' ? 190 : 200) : 0) +
    // A number or a year alone asks for all of it, in the plan's order.
    (groups.some((group) => group.length > 0) ? 4 * hit.density : 0) +
    (groups.length === 0 ? 0 : (12 * inTitle) / groups.length) +
    20 * isTitle +
    KIND_WEIGHT[placeKind(hit.facts.key)] -
    (hit.scattered ? 60 : 0) -
    (hit.ofYear === false ? 30 : 0) -
    (year === null ? 0 : Math.min(3, newest - year))
  );
}
