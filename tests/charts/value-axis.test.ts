import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAxis } from '../../src/charts/value-axis.ts';

describe('縦軸', () => {
  it('値の開きが大きければ0から始まる', () => {
    expect(valueAxis([14446, 28493, 40000], '人')).toMatchObject({ min: 0, max: 50000 });
  });

  it('値が近く、0からでは違いが見えないときは、0から始まらない', () => {
    expect(valueAxis([33.8, 34.3, 40], '%')).toEqual({ min: 32, max: 42, step: 2, decimals: 0 });
  });

  it('割合は0%と100%を越えない', () => {
    expect(valueAxis([91, 95, 99], '%').max).toBe(100);
    expect(valueAxis([92, 96, 100], '回').max).toBe(102);
    expect(valueAxis([92, 96, 100], '%').max).toBe(100);
    expect(valueAxis([92, 96, 100], '％').max).toBe(100);
    expect(valueAxis([2, 97], '%')).toMatchObject({ min: 0, max: 100 });
  });

  it('負の値から0までを示す', () => {
    expect(valueAxis([-712, -271, 0], '人')).toMatchObject({ min: -800, max: 0 });
  });

  it('負の値と正の値の間に0の線がある', () => {
    const { min, max, step } = valueAxis([-64, 20], '人');
    expect(min).toBeLessThan(0);
    expect(max).toBeGreaterThan(0);
    expect(min % step).toBe(-0);
  });

  it('件数のように整数だけなら、目盛りも整数', () => {
    expect(valueAxis([0, 1], '件')).toMatchObject({ step: 1, decimals: 0 });
  });

  it('値が一つだけでも軸が引ける', () => {
    const { min, max } = valueAxis([42], '人');
    expect(min).toBeLessThan(42);
    expect(max).toBeGreaterThan(42);
  });

  it('15桁の値が近くても、軸はその値を含む', () => {
    const values = [123456789012345, 123456789012347, 123456789012351];
    const { min, max } = valueAxis(values, '円');
    expect(min).toBeLessThanOrEqual(values[0] as number);
    expect(max).toBeGreaterThanOrEqual(values[2] as number);
    expect(max - min).toBeLessThan(20);
  });

  it('0だけでも軸が引ける', () => {
    const { min, max } = valueAxis([0], '件');
    expect(min).toBe(0);
    expect(max).toBeGreaterThan(0);
  });

  it('どの値も軸の上にあり、目盛りは多くも少なくもない', () => {
    const value = fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
        const { min, max, step } = valueAxis(values, '人');
        expect(min).toBeLessThanOrEqual(Math.min(...values));
        expect(max).toBeGreaterThanOrEqual(Math.max(...values));
        expect((max - min) / step).toBeGreaterThan(0.99);
        expect((max - min) / step).toBeLessThan(10.01);
      }),
    );
  });
});
