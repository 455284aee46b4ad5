import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/search/open-index.ts';
import { isNumbered, planNumber } from '../../src/search/plan-numbers.ts';

const KEYS = [
  'chapter/1',
  'policy/1-5',
  'indicator/1-5-1',
  'measure/1-5-1',
  'row/2022/1-5-1.2',
  'row/2022/1-5-1.2-jinji',
  'row/2021/1-5-1.2',
  'measure/1-5-10',
  'department/2022/somu',
];
const index = { places: KEYS.map((key) => ({ key })) } as unknown as SearchIndex;
const keysOf = (numbers: ReadonlySet<number>) => [...numbers].map((number) => KEYS[number]);
const named = (term: string) => keysOf(planNumber(index, term)?.named ?? new Set());
const found = (term: string) => keysOf(planNumber(index, term)?.places ?? new Set());

describe('a number of the plan', () => {
  it.each(['1-5-1.2', '１－５－１．２', '1-5-1-2', '1.5.1.2', '1ー5ー1ー2'])(
    '%s names rows',
    (term) => {
      expect(named(term)).toEqual([
        'row/2022/1-5-1.2',
        'row/2022/1-5-1.2-jinji',
        'row/2021/1-5-1.2',
      ]);
    },
  );

  it('names a measure and an indicator alike, unless the kind is said', () => {
    expect(named('1-5-1')).toEqual(['indicator/1-5-1', 'measure/1-5-1']);
    expect(named('施策1-5-1')).toEqual(['measure/1-5-1']);
    expect(found('目標指標1-5-1')).toEqual(['indicator/1-5-1']);
  });

  it('brings what lies within it, and nothing of a longer number', () => {
    expect(named('1-5')).toEqual(['policy/1-5']);
    expect(found('1-5-1')).not.toContain('measure/1-5-10');
    expect(found('1-5')).toContain('row/2021/1-5-1.2');
    expect(named('第1章')).toEqual(['chapter/1']);
  });

  it('is none where the plan has none, and where it is a quantity', () => {
    for (const term of ['1-9', '1-5-1.9', '1.5', '15', '1-5-1人']) {
      expect(planNumber(index, term)).toBeNull();
    }
  });
});

describe('a fiscal year', () => {
  it.each(['令和4年度', '令和４年', 'R4', 'r4', '2022年度', '2022'])('%s', (term) => {
    expect(found(term)).toEqual([
      'row/2022/1-5-1.2',
      'row/2022/1-5-1.2-jinji',
      'department/2022/somu',
    ]);
  });

  it('without anything written for it is none, and still not to be taken apart', () => {
    expect(planNumber(index, '令和5年度')).toBeNull();
    expect(isNumbered('令和5年度')).toBe(true);
    expect(isNumbered('外国人')).toBe(false);
  });
});
