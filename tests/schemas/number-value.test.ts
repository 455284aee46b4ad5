import { describe, expect, it } from 'vitest';
import { numberFault, parseNumber } from '../../src/schemas/number-value.ts';

describe('数の書き方', () => {
  it('小数の桁は、書いたとおりに残す', () => {
    expect(parseNumber('40.0')).toEqual({ value: 40, decimals: 1 });
    expect(parseNumber('-712')).toEqual({ value: -712, decimals: 0 });
    expect(parseNumber('0')).toEqual({ value: 0, decimals: 0 });
  });

  it.each([
    '',
    '28,493',
    '33.8%',
    '１２',
    '1e3',
    '0x10',
    ' 1',
    '.5',
    '5.',
    '−1',
    'Infinity',
    '-0',
    '-0.0',
    '00',
    '00012',
    '1'.repeat(16),
    '0.1234567',
    '9'.repeat(400),
  ])('決まった形でない数は読まない: %j', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it.each([
    ['28,493', '28493'],
    ['28,493人', '28493'],
    ['２８，４９３', '28493'],
    ['91％', '91'],
    ['▲712', '-712'],
    ['△1,234', '-1234'],
    ['−5.0', '-5.0'],
    ['約300', '300'],
    ['1 250', '1250'],
    ['00012', '12'],
    ['-007.50', '-7.50'],
    ['-0', '0'],
    ['-0.0', '0.0'],
  ])('%s は %s と書くよう勧める', (text, corrected) => {
    expect(numberFault(text).corrected).toBe(corrected);
    expect(numberFault(text).hint).toContain(`「${corrected}」`);
  });

  it.each(['5万人', '100万', '3千円', '５百', '約5割', '2倍', '1,200千円', '3時間半', '1 万'])(
    '単位しだいで別の数になるものは、推し量らない: %s',
    (text) => {
      expect(numberFault(text).corrected).toBeUndefined();
      expect(numberFault(text).hint).not.toMatch(/「[\d.]+」/);
    },
  );

  it.each(['1'.repeat(16), '0.1234567', '9'.repeat(400), '９'.repeat(20)])(
    '正しく数えられない桁の数は、桁が多いと言う: %s',
    (text) => {
      expect(numberFault(text)).toMatchObject({
        code: 'E-NUMBER-FORMAT',
        message: `「{key}」の「${text}」は、桁が多すぎます。`,
      });
      expect(numberFault(text).corrected).toBeUndefined();
    },
  );

  it('15 桁、小数 6 桁までは、そのまま数える', () => {
    expect(parseNumber('123456789.123456')).toEqual({ value: 123456789.123456, decimals: 6 });
    expect(parseNumber('999999999999999')?.value).toBe(999_999_999_999_999);
  });

  it.each(['40〜60', '三百', '1,2', '10人中3人', 'なし'])(
    '一つの数に決められないものは、推し量らない: %s',
    (text) => {
      expect(numberFault(text).corrected).toBeUndefined();
    },
  );
});
