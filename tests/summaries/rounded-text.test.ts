import { describe, expect, it } from 'vitest';
import { gapPercentage, pacePercentage } from '../../src/summaries/indicator-percentage.ts';
import { aboutText, roundedText } from '../../src/summaries/rounded-text.ts';

describe('丸め', () => {
  const one = { least: 0, most: 1 };
  it.each([
    [8.0645, '約8.1'],
    [0.25, '約0.3'],
    [-0.25, '約−0.3'],
    [-925, '−925'],
    [1234.5, '1,234.5'],
    [-0.04, '約0'],
  ])('%d は %s', (value, text) => {
    expect(aboutText(roundedText(value, one))).toBe(text);
  });
  it('丸めると境目の値に見えるときは、違いが見えるまで桁を増やす', () => {
    expect(roundedText(99.96, one, 100).text).toBe('99.96');
    expect(roundedText(99.9996, one, 100)).toEqual({ text: '99.9996', rounded: false });
    expect(roundedText(100, one, 100)).toEqual({ text: '100', rounded: false });
  });
});

describe('進み具合とペースの百分率', () => {
  it('進み具合は小数第1位まで', () => {
    expect(gapPercentage(-14047 / 11507).text).toBe('−122.1');
    expect(gapPercentage(0.5).text).toBe('50');
  });
  it('ペースは、100%より小さければ小数第1位まで、そこからは整数', () => {
    expect(pacePercentage(0.2419).text).toBe('24.2');
    expect(pacePercentage(2.3069).text).toBe('231');
    expect(pacePercentage(0.9999).text).toBe('99.99');
    expect(pacePercentage(1.001).text).toBe('100.1');
  });
});
