import { describe, expect, it } from 'vitest';
import {
  chapterOf,
  comparePlanIds,
  initiativeId,
  MEASURE_ID,
  POLICY_ID,
  policyOfMeasure,
} from '../../src/vocabulary/plan-id.ts';

describe('計画の番号', () => {
  it('施策1-5-1は政策1-5、第1章のもの', () => {
    expect(policyOfMeasure('1-5-1')).toBe('1-5');
    expect(chapterOf('1-5-1')).toBe('1');
  });
  it('施策1-5-1の2番目の取組は1-5-1.2', () => {
    expect(initiativeId('1-5-1', 2)).toBe('1-5-1.2');
  });
  it('番号は数として並べる', () => {
    expect(['1-10', '1-2', '1-2-1', '2-1', '1-1'].sort(comparePlanIds)).toEqual([
      '1-1',
      '1-2',
      '1-2-1',
      '1-10',
      '2-1',
    ]);
  });
  it('0で始まる番号や区切りの違う番号は認めない', () => {
    expect(POLICY_ID.test('1-05')).toBe(false);
    expect(MEASURE_ID.test('1-5')).toBe(false);
    expect(MEASURE_ID.test('1-5-1')).toBe(true);
  });
});
