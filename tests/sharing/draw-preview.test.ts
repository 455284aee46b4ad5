import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { drawPreview } from '../../src/sharing/draw-preview.ts';
import { barPieces, drawTally, GRADE_FILLS } from '../../src/sharing/draw-tally.ts';
import { type Pen, penFor } from '../../src/sharing/pen.ts';
import { type PreviewCard, previewCards } from '../../src/sharing/preview-card.ts';
import { complete } from '../summaries/plans.ts';

const { createCanvas, loadImage } = createRequire(import.meta.url)(
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

  it('達成度の帯は、色が分からなくても、どれが何行か分かる。入らない言葉は書かない', () => {
    const byGrade = { A: 10, B: 3, C: 0, D: 1 };
    const tally = {
      byGrade,
      graded: 14,
      notGraded: 36,
      rows: 50,
      relistedRows: 0,
      initiatives: 50,
    };
    // Ten pixels for a letter: 「A 10」 takes 40 of its 100, 「B 3」 30 of 30, 「D」 10 of 10.
    const pieces = barPieces(tally, { x: 20, room: 500 }, (words) => 10 * [...words].length);
    expect(pieces.map(({ left, width, label }) => [left, width, label])).toEqual([
      [20, 100, 'A 10'],
      [120, 30, 'B 3'],
      [150, 10, 'D'],
      [160, 360, '未評価 36'],
    ]);
    const [, b, d] = barPieces(tally, { x: 0, room: 400 }, (words) => 10 * [...words].length);
    expect([b?.label, d?.label]).toEqual(['B', '']);
  });

  it('達成度の帯の言葉は、絵に出る', () => {
    const ctx = createCanvas(1000, 200).getContext('2d');
    const written: string[] = [];
    const pen = {
      ...penFor(ctx, 'sans-serif'),
      write: (text: string) => written.push(text),
    } as unknown as Pen;
    const whole = card('home').tally as NonNullable<PreviewCard['tally']>;
    drawTally(whole, pen, { x: 0, y: 180, room: 1000 });
    // Once beside the swatch below the bar, once within it.
    expect(written.filter((words) => words === `A ${whole.tally.byGrade.A}`)).toHaveLength(2);
    const below = whole.tally.byGrade.D;
    expect(written.filter((words) => words === `D ${below}`)).toHaveLength(below === 0 ? 1 : 2);
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
