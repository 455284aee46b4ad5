import { describe, expect, inject, it } from 'vitest';
import { normalised } from '../../src/vocabulary/normalise-text.ts';
import { useChromium } from './setup/chromium.ts';
import { askEach, openSearch } from './setup/search-driver.ts';
import {
  placeOfLink,
  placesHolding,
  type SearchedPlace,
  searchedPlaces,
} from './setup/searched-places.ts';

const open = useChromium();

const SEED = 20_260_401;
const QUERIES = 1000;
const LONGEST = 12;

const sites = inject('sites').filter(({ name }) => name !== 'small');

describe.each(sites)('$name の計画', (site) => {
  const places = searchedPlaces(site);

  it(`載っている文のどの切れ端（${QUERIES}とおり）でも、それが載っているところが漏れなく、それだけが見つかる`, async () => {
    const page = await open();
    await openSearch(page, site);
    const answers = await askEach(page, pieces(places));
    await page.context().close();
    const wrong = answers.flatMap(({ query, results, notes }) => {
      const truth = placesHolding(places, query);
      // What a synonym, a number or a year brings comes with a word, and behind the word itself.
      const added = results.filter((result) => result.added);
      const isLast = results.slice(results.length - added.length).every((result) => result.added);
      const isNumber = /番号として|年度として/.test(notes);
      if (added.length > 0 && !(isNumber || (isLast && notes.includes('のほかに')))) {
        return [`「${query}」: 断りなく加わった結果がある`];
      }
      const found = results
        .filter((result) => !result.added)
        .map(({ href }) => placeOfLink(places, site, href));
      const missed = truth.filter((key) => !found.includes(key));
      const surplus = found.filter((key, at) => !truth.includes(key) || found.indexOf(key) !== at);
      if (missed.length === 0 && surplus.length === 0) return [];
      return [`「${query}」（種 ${SEED}）: 漏れ [${missed}] 余り [${surplus}]`];
    });
    expect(answers).toHaveLength(QUERIES);
    expect(wrong).toEqual([]);
  }, 1_800_000);

  it('段落や欄をまたぐ文字の並びは、載っている言葉として見つかることがない', async () => {
    const page = await open();
    await openSearch(page, site);
    const across = acrossBlocks(places).filter((word) => placesHolding(places, word).length === 0);
    const answers = await askEach(page, across);
    await page.context().close();
    // What was taken for another word says so.
    const wrong = answers.filter(({ results, notes }) => results.length > 0 && notes === '');
    expect(across.length).toBeGreaterThan(50);
    expect(wrong.map(({ query }) => query)).toEqual([]);
  });
});

/** The end of a text with the beginning of the next one, of places here and there. */
function acrossBlocks(places: readonly SearchedPlace[]): string[] {
  const words = places.flatMap(({ folded }) =>
    folded
      .slice(1)
      .map(
        (text, i) => [...(folded[i] as string)].slice(-2).join('') + [...text].slice(0, 2).join(''),
      ),
  );
  const kept = words.filter((word) => /^[^\p{P}\p{S}]{4}$/u.test(word));
  return kept.filter((_, i) => i % Math.ceil(kept.length / 100) === 0);
}

/** Pieces of the texts, cut at random; the same ones for the same seed. */
function pieces(places: readonly SearchedPlace[]): string[] {
  const random = randomNumbers(SEED);
  const below = (limit: number) => Math.floor(random() * limit);
  // A longer text is cut from more often, so that every character has the same chance.
  const texts = places.flatMap((place) => place.texts).map((text) => [...text]);
  const ends: number[] = [];
  for (const text of texts) ends.push((ends.at(-1) ?? 0) + text.length);
  const cut = () => {
    const at = below(ends.at(-1) as number);
    const number = ends.findIndex((end) => at < end);
    const start = at - (ends[number - 1] ?? 0);
    const piece = (texts[number] as string[]).slice(start, start + 1 + below(LONGEST));
    // A query is parted at its spaces; within a word the search does not see them.
    return piece.join('').replace(/\s+/gu, '');
  };
  const found: string[] = [];
  while (found.length < QUERIES) {
    const piece = cut();
    // At the beginning of a query marks of quotation hold a word of its own.
    const isQuoted = /^[「『｢"“＂].+?[」』｣"”＂]/u.test(piece);
    if (normalised(piece) !== '' && !isQuoted) found.push(piece);
  }
  return found;
}

/** Mulberry32: numbers from 0 up to 1, as random as this needs. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
