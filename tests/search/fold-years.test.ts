import { expect, it } from 'vitest';
import { foldYears } from '../../src/search/fold-years.ts';
import type { Hit } from '../../src/search/rank-hits.ts';

const hit = (key: string, facts: Partial<Hit> = {}) =>
  ({ facts: { key }, added: false, scattered: false, ...facts }) as Hit;
const folded = (hits: Hit[]) =>
  foldYears(hits).map(({ hit: first, otherYears }) =>
    [first, ...otherYears].map(({ facts }) => facts.key),
  );

it('the years of a row are one result, where its best year stands', () => {
  expect(
    folded([
      hit('row/2023/1-1-1.1'),
      hit('measure/1-1-1'),
      hit('row/2022/1-1-1.1'),
      hit('row/2022/1-1-1.2'),
      hit('row/2021/1-1-1.1'),
    ]),
  ).toEqual([
    ['row/2023/1-1-1.1', 'row/2022/1-1-1.1', 'row/2021/1-1-1.1'],
    ['measure/1-1-1'],
    ['row/2022/1-1-1.2'],
  ]);
});

it('a relisted row, and a year that is there for another reason, are results of their own', () => {
  expect(
    folded([
      hit('row/2023/1-1-1.1'),
      hit('row/2022/1-1-1.1-jinji'),
      hit('row/2022/1-1-1.1', { added: true }),
    ]),
  ).toHaveLength(3);
});
