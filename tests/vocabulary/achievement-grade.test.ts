import { describe, expect, it } from 'vitest';
import {
  asAchievementGrade,
  suggestAchievementGrade,
} from '../../src/vocabulary/achievement-grade.ts';

describe('達成度', () => {
  it('半角のAからDだけを達成度と認める', () => {
    expect(asAchievementGrade('B')).toBe('B');
    expect(asAchievementGrade('Ｂ')).toBeNull();
    expect(asAchievementGrade('b')).toBeNull();
    expect(asAchievementGrade('E')).toBeNull();
    expect(asAchievementGrade('')).toBeNull();
  });
  it.each([
    ['Ｂ', 'B'],
    ['b', 'B'],
    ['A:計画どおり達成', 'A'],
    ['C評価', 'C'],
  ])('「%s」には %s を勧める', (text, grade) => {
    expect(suggestAchievementGrade(text)).toBe(grade);
  });
  it('AやBで始まるだけの語には何も勧めない', () => {
    expect(suggestAchievementGrade('ABC')).toBeNull();
    expect(suggestAchievementGrade('達成')).toBeNull();
  });
  it.each(['A B', 'A: B', 'Ａ　Ｂ', 'A評価・B評価'])(
    '二つ書かれた「%s」には、どちらも勧めない',
    (text) => {
      expect(suggestAchievementGrade(text)).toBeNull();
    },
  );
});
