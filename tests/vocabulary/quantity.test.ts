import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../../src/vocabulary/quantity.ts';

describe('数値の表示', () => {
  it('3けたごとに区切り、単位を付ける', () => {
    expect(formatQuantity({ value: 28493, unit: '人' })).toBe('28,493人');
  });
  it('印刷された小数の0を残す', () => {
    expect(formatQuantity({ value: 40, unit: '%' }, 1)).toBe('40.0%');
  });
  it('負の数は本物のマイナス記号で示す', () => {
    expect(formatQuantity({ value: -712, unit: '人' })).toBe('−712人');
  });
  it('数字で始まる単位は、値とつながらないように示す', () => {
    expect(formatQuantity({ value: 436, unit: '100万円' })).toBe('436（単位：100万円）');
    expect(formatQuantity({ value: 436, unit: '１０万人当たり' })).toBe(
      '436（単位：１０万人当たり）',
    );
    expect(formatQuantity({ value: 436, unit: '百万円' })).toBe('436百万円');
  });
  it('0は0と示す', () => {
    expect(formatQuantity({ value: 0, unit: '人' })).toBe('0人');
  });
});
