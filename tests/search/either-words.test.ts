import { expect, it } from 'vitest';
import { eitherWords } from '../../src/search/either-words.ts';
import type { SearchIndex } from '../../src/search/open-index.ts';

/** An index of one text. */
const index = {
  placesWith: async (text: string) => new Set('学校または家庭で話し合う'.includes(text) ? [0] : []),
} as unknown as SearchIndex;

it.each([
  ['移住 OR 結婚', [['移住', '結婚']]],
  ['移住 または 結婚 相談', [['移住', '結婚'], ['相談']]],
  ['移住 もしくは 結婚 OR 起業', [['移住', '結婚', '起業']]],
  ['移住または結婚', [['移住', '結婚']]],
  ['移住|結婚', [['移住', '結婚']]],
  // what the plan writes so is a text like any other
  ['学校または家庭', [['学校または家庭']]],
  // nothing to choose from
  ['OR', [['OR']]],
  ['または 移住', [['または'], ['移住']]],
  ['移住 OR', [['移住'], ['OR']]],
  ['移住 結婚', [['移住'], ['結婚']]],
])('%s', async (query, groups) => {
  expect(await eitherWords(index, query.split(' '))).toEqual(groups);
});
