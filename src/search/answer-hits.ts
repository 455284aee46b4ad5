import type { SearchIndex } from './open-index.ts';
import { placeSubject, placeYear } from './place-key.ts';
import { yearOf } from './plan-numbers.ts';
import type { Hit } from './rank-hits.ts';
import type { UnderstoodTerm } from './understood-term.ts';

/**
 * The places that answer all words: those that hold every one, and for subjects without such a place
 * the one that holds most, if its subject holds them all. Of a sentence, where there is no such
 * place, also those that hold a good part of its words.
 */
export function hitsOf(
  index: SearchIndex,
  terms: readonly UnderstoodTerm[],
  sentence: 'sentence' | 'compound' | null,
  wanted: ((place: number) => boolean) | null,
): Hit[] {
  const sets = terms.map(({ places }) =>
    wanted === null ? places : new Set([...places].filter(wanted)),
  );
  const weights = sets.map(({ size }) => Math.log(1 + index.places.length / Math.max(1, size)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const all = sets.length === 1 ? (sets[0] as ReadonlySet<number>) : unionOf(sets);
  const weighed = (value: (term: number) => number) =>
    weights.reduce((sum, weight, i) => sum + weight * value(i), 0) / total;
  const subjects = subjectsOf(index, sets);
  // Every row of a measure may say where it was announced; of that the measure's own text is silent.
  const about = sets.map((set) => new Set([...set].map((place) => ownSubject(index, place))));
  const years = terms
    .filter(({ reason }) => reason === 'year')
    .map(({ typed }) => yearOf(typed) ?? Number(typed.normalize('NFKC')));
  const hits = [...all].map((place): Hit => {
    const facts = index.places[place] as Hit['facts'];
    const coverage = weighed((i) => Number(sets[i]?.has(place)));
    const subject = placeSubject(facts.key);
    const together = subjects.every((held) => held.has(subject));
    const density = weighed((i) => {
      const places = subjects[i]?.get(subject) ?? 0;
      return Math.log2(1 + (about[i]?.has(subject) ? places : Math.min(places, 1)));
    });
    const scattered = together && !isWhole(coverage);
    const added = terms.some((term) => term.added?.has(place));
    const ofYear = years.length === 0 ? null : years.includes(placeYear(facts.key) ?? 0);
    // With a year the rows are asked for, and not the indicator of the same number.
    const named = terms.some((term) => term.named?.has(place)) && ofYear !== false;
    return { place, facts, coverage, density, scattered, added, named, ofYear };
  });
  const whole = hits.filter(({ coverage }) => isWhole(coverage));
  const apart = hits.filter((hit) => hit.scattered);
  const answered = new Set(
    apart.length === 0 ? [] : whole.map(({ facts }) => placeSubject(facts.key)),
  );
  const scattered = bestOfEachSubject(apart, answered);
  const answers = [...whole, ...scattered];
  if (sentence === null || whole.length > 0) return answers;
  // A compound is answered as its words with spaces between them would be.
  if (sentence === 'compound' && answers.length > 0) return answers;
  // Of a sentence's partial answers only those that come near the best one.
  const best = Math.max(0, ...hits.map(({ coverage }) => coverage));
  return hits.filter(({ coverage }) => coverage >= best * 0.6);
}

/** What a place is the head of, if it is that: a measure of itself and its rows, a policy of its indicators. */
function ownSubject(index: SearchIndex, place: number): string | null {
  const key = index.places[place]?.key ?? '';
  const isHead = key === placeSubject(key) || key.startsWith('department/');
  return isHead ? placeSubject(key) : null;
}

function unionOf(sets: readonly ReadonlySet<number>[]): Set<number> {
  const all = new Set<number>();
  for (const set of sets) for (const place of set) all.add(place);
  return all;
}

// The weights are fractions, and their sum may miss 1 by a last digit.
function isWhole(coverage: number): boolean {
  return coverage > 0.999;
}

/** One place stands for a subject in which the words are scattered, if none there holds them all. */
function bestOfEachSubject(hits: readonly Hit[], answered: ReadonlySet<string>): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const subject = placeSubject(hit.facts.key);
    if (answered.has(subject)) continue;
    const other = best.get(subject);
    if (!other || hit.coverage > other.coverage) best.set(subject, hit);
  }
  return [...best.values()];
}

/** For each word, in how many places of each subject it stands. */
function subjectsOf(
  index: SearchIndex,
  sets: readonly ReadonlySet<number>[],
): Map<string, number>[] {
  return sets.map((set) => {
    const counts = new Map<string, number>();
    for (const place of set) {
      const subject = placeSubject(index.places[place]?.key ?? '');
      counts.set(subject, (counts.get(subject) ?? 0) + 1);
    }
    return counts;
  });
}
