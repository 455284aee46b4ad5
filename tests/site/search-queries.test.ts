import { beforeAll, describe, expect, inject, it } from 'vitest';
import { placeSubject } from '../../src/search/place-key.ts';
import type { BuiltSite } from './setup/built-sites.ts';
import { useChromium } from './setup/chromium.ts';
import { askEach, openSearch, type ShownAnswer } from './setup/search-driver.ts';
import { searchQueries, type WordQuery } from './setup/search-queries.ts';
import {
  placeOfLink,
  placesHolding,
  placesHoldingAll,
  searchedPlaces,
  subjectsHoldingAll,
} from './setup/searched-places.ts';

const open = useChromium();
const konan = inject('sites').find(({ name }) => name === 'konan') as BuiltSite;
const places = searchedPlaces(konan);
const absent = searchQueries.absent.map((each) =>
  typeof each === 'string' ? { query: each, missing: [each] } : each,
);
const answers = new Map<string, ShownAnswer>();

beforeAll(async () => {
  const { 'parts-of-compounds': parts, 'single-characters': single } = searchQueries;
  const words = [...searchQueries.nouns, ...parts, ...single, ...searchQueries['several-words']];
  const others = ['variants', 'readings', 'questions', 'unfinished', 'first'] as const;
  const more = others.flatMap((group) => searchQueries[group].map(({ query }) => query));
  const page = await open();
  await openSearch(page, konan);
  for (const answer of await askEach(page, [
    ...words,
    ...more,
    ...absent.map(({ query }) => query),
  ])) {
    answers.set(answer.query, answer);
  }
  await page.context().close();
}, 300_000);

describe('計画に載っている言葉は、載っているところが漏れなく、それだけが見つかる', () => {
  it.each(['nouns', 'parts-of-compounds', 'single-characters'] as const)('%s', (group) => {
    const wrong = searchQueries[group].flatMap((query) =>
      difference(query, placesHolding(places, query)),
    );
    expect(wrong).toEqual([]);
  });

  it('空白で区切った言葉は、すべてが出てくるところ。別々のところに出てくる施策などは、そう断って添える', () => {
    const wrong = searchQueries['several-words'].flatMap((query) => {
      const words = query.trim().split(/\s+/u);
      const subjects = subjectsHoldingAll(places, words);
      const foreign = answerOf(query)
        .results.filter(({ scattered }) => scattered)
        .map(({ href }) => placeOfLink(places, konan, href))
        .filter((key) => !subjects.has(placeSubject(key)));
      return [
        ...difference(query, placesHoldingAll(places, words)),
        ...foreign.map((key) => `「${query}」: ${key} のところに、すべての言葉はない`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

describe('計画と違う書き方の言葉', () => {
  it.each(['variants', 'readings', 'unfinished'] as const)(
    '%s の平均は、漏れなさも余りのなさも95パーセント以上',
    (group) => {
      const marks = searchQueries[group].map(markOf);
      const failing = marks.filter(({ recall, precision }) => recall < 1 || precision < 1);
      const message = failing
        .map((mark) => `「${mark.query}」 ${mark.recall.toFixed(2)}/${mark.precision.toFixed(2)}`)
        .join('\n');
      expect(mean(marks.map(({ recall }) => recall)), message).toBeGreaterThanOrEqual(0.95);
      expect(mean(marks.map(({ precision }) => precision)), message).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('何と読み替えたかを、言葉で断る', () => {
    const silent = (['variants', 'readings', 'unfinished'] as const)
      .flatMap((group) => searchQueries[group])
      .filter(({ query }) => placesHolding(places, query).length === 0)
      .map(({ query }) => answerOf(query))
      .filter(({ query, notes }) => !notes.includes(`「${query}」を`));
    expect(silent.map(({ query, notes }) => `「${query}」: ${notes}`)).toEqual([]);
    expect(answerOf('そうだん').notes).toBe('「そうだん」を「相談」として検索しました。');
    expect(answerOf('広報誌').notes).toBe(
      '「広報誌」を「広報紙」「広報こなん」として検索しました。',
    );
    expect(answerOf('マイナンb').notes).toContain('入力の途中とみて「マイナン」で');
  });
});

describe('文で尋ねる', () => {
  it('十のうち九は、初めの結果が答えになっている', () => {
    const wrong = searchQueries.questions
      .map(({ query, right }) => {
        const [first] = answerOf(query).results;
        const key = first ? placeOfLink(places, konan, first.href) : '何もない';
        return { query, right, first: key };
      })
      .filter(({ right, first }) => !right.includes(first));
    const message = wrong.map(({ query, first }) => `「${query}」: ${first}`).join('\n');
    const share = 1 - wrong.length / searchQueries.questions.length;
    expect(share, message).toBeGreaterThanOrEqual(0.9);
  });

  it('どの言葉で探したかを断る', () => {
    const silent = searchQueries.questions
      .map(({ query }) => answerOf(query))
      .filter(
        ({ notes }) => !/文の中の「.+」.*で検索しました|「.+」に分けて検索しました/.test(notes),
      );
    expect(silent.map(({ query, notes }) => `「${query}」: ${notes}`)).toEqual([]);
  });
});

describe('初めの結果と断り', () => {
  it.each(searchQueries.first)('$query', ({ query, right, says }) => {
    const { results, notes } = answerOf(query);
    const [first] = results;
    if (right) expect(right).toContain(first ? placeOfLink(places, konan, first.href) : '何もない');
    expect(notes).toContain(says ?? '');
  });
});

describe('計画にない言葉', () => {
  it.each(absent)(
    '$query は、何も見つけず、どの言葉がないかを告げる',
    ({ query, missing = [] }) => {
      const { results, count } = answerOf(query);
      expect(results).toEqual([]);
      for (const word of missing) expect(count).toContain(`「${word}」`);
      expect(count).toMatch(
        missing.length > 0
          ? /このサイトに載(せている計画には出てき|ってい)ません/
          : /両方が出てくるところはありません/,
      );
    },
  );
});

function answerOf(query: string): ShownAnswer {
  return answers.get(query) as ShownAnswer;
}

/** Keys of what the page shows, without the results that it says are scattered over a subject. */
function foundBy(query: string): string[] {
  return answerOf(query)
    .results.filter(({ scattered, added }) => !scattered && !added)
    .map(({ href }) => placeOfLink(places, konan, href));
}

/** What a query missed and what it found too much; empty when nothing. */
function difference(query: string, truth: readonly string[]): string[] {
  const found = foundBy(query);
  const missed = truth.filter((key) => !found.includes(key));
  const surplus = found.filter((key, at) => !truth.includes(key) || found.indexOf(key) !== at);
  if (missed.length + surplus.length === 0 && truth.length > 0) return [];
  return [`「${query}」（${truth.length}か所）: 漏れ [${missed}] 余り [${surplus}]`];
}

/** A word that stands in the plan means itself; any other one what it was written for. */
function markOf({ query, as }: WordQuery): { query: string; recall: number; precision: number } {
  const itself = placesHolding(places, query);
  const truth = new Set(
    itself.length > 0 ? itself : as.flatMap((word) => placesHolding(places, word)),
  );
  const found = new Set(
    itself.length > 0
      ? foundBy(query)
      : answerOf(query).results.map(({ href }) => placeOfLink(places, konan, href)),
  );
  const right = [...found].filter((key) => truth.has(key)).length;
  return {
    query,
    recall: truth.size === 0 ? 0 : right / truth.size,
    precision: found.size === 0 ? 0 : right / found.size,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
