import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { drawPreview } from '../../src/sharing/draw-preview.ts';
import { GRADE_FILLS } from '../../src/sharing/draw-tally.ts';
import { type PreviewCard, previewCards } from '../../src/sharing/preview-card.ts';
import { complete } from '../summaries/plans.ts';

const { loadImage } = createRequire(import.meta.url)(
  '@napi-rs/canvas',
) as typeof import('@napi-rs/canvas');

const cards = previewCards(complete);
const card = (place: string) => cards.get(place) as PreviewCard;

describe('リンクに添える画像', () => {
  it.each(['home', 'policies/1-1', 'indicators/1-1-1'])(
    '%s: 1200×630の小さな PNG で、二度描いても1バイトも変わらない',
    async (place) => {
      const png = drawPreview(card(place));
      const { width, height } = await loadImage(Buffer.from(png));
      expect([width, height]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(60_000);
      expect(drawPreview(card(place))).toEqual(png);
    },
  );

  it('題名も、達成度も、グラフも、絵に出る', () => {
    const whole = card('policies/1-1');
    const png = drawPreview(whole);
    for (const other of [{ title: '別の題名' }, { tally: null }, { chart: null }]) {
      expect(drawPreview({ ...whole, ...other })).not.toEqual(png);
    }
  });

  it.each(['髙', '﨑', '㎡'])('「%s」が文字化けしない', (letter) => {
    const missing = drawPreview({ ...card('home'), title: '\u{10fffd}' });
    expect(drawPreview({ ...card('home'), title: letter })).not.toEqual(missing);
  });

  it('達成度の色は、ページの色と同じ', () => {
    const css = readFileSync('src/styles/tokens.css', 'utf8');
    const token = (name: string): string => {
      const value = new RegExp(`${name}:\\s*([^;]+);`).exec(css)?.[1] as string;
      const reference = /^var\((--[\w-]+)\)$/.exec(value);
      return reference ? token(reference[1] as string) : value;
    };
    for (const [grade, fill] of Object.entries(GRADE_FILLS)) {
      expect(fill).toBe(token(`--grade-${grade.toLowerCase()}-fill`));
    }
  });
});
