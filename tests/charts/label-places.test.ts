import { describe, expect, it } from 'vitest';
import { freePlace, type Obstacles } from '../../src/charts/label-places.ts';

const NOTHING: Obstacles = {
  bounds: { left: 0, right: 200, top: 0, bottom: 100 },
  taken: [],
  marks: [],
  lines: [],
};
const SIZE = { width: 40, height: 16 };

describe('点の横の数値', () => {
  it('点の上に書く', () => {
    const { box, free } = freePlace({ x: 100, y: 50 }, SIZE, NOTHING);
    expect(box.bottom).toBeLessThan(50);
    expect(free).toBe(true);
  });

  it('上に別の数値があれば、重ならないところに書く', () => {
    const first = freePlace({ x: 100, y: 50 }, SIZE, NOTHING).box;
    const second = freePlace({ x: 100, y: 50 }, SIZE, { ...NOTHING, taken: [first] });
    expect(second.free).toBe(true);
    expect(second.box.top).toBeGreaterThan(50);
  });

  it('端の点でも、画像からはみ出さない', () => {
    const { box } = freePlace({ x: 198, y: 50 }, SIZE, NOTHING);
    expect(box.right).toBeLessThanOrEqual(200);
    expect(freePlace({ x: 100, y: 2 }, SIZE, NOTHING).box.top).toBeGreaterThanOrEqual(0);
  });

  it('線の上は避ける', () => {
    const lines = Array.from({ length: 20 }, (_, i) => ({ x: i * 10, y: 34 }));
    expect(freePlace({ x: 100, y: 50 }, SIZE, { ...NOTHING, lines }).box.top).toBeGreaterThan(50);
  });

  it('どこにも空きがなければ、そう言う', () => {
    const taken = [{ left: 0, right: 200, top: 0, bottom: 100 }];
    expect(freePlace({ x: 100, y: 50 }, SIZE, { ...NOTHING, taken }).free).toBe(false);
  });
});
