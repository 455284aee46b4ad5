import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/text/excerpt.ts';

describe('ページの短い説明', () => {
  it('短い文章は、印を除いてそのまま使う', () => {
    expect(excerpt('NPO\\*や**自治会**が担っています。')).toBe('NPO*や自治会が担っています。');
  });

  it('長い文章は、文の切れ目で終える', () => {
    expect(excerpt('一つ目の文。二つ目の文。三つ目の文。', 14)).toBe('一つ目の文。二つ目の文。');
  });

  it('切れ目がなければ … で終える', () => {
    expect(excerpt('切れ目のない長い長い文章', 8)).toBe('切れ目のない長…');
  });
});
