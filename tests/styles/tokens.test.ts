import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOUR_USES } from '../../src/styleguide/colour-uses.ts';
import { contrast, declarations, readPalettes } from '../../src/styleguide/contrast.ts';

const ours = readFileSync('src/styles/tokens.css', 'utf8');
const published = declarations(
  readFileSync('node_modules/@digital-go-jp/design-tokens/dist/tokens.css', 'utf8'),
);
const { light, dark } = readPalettes(ours);

describe('デザイントークン', () => {
  it('デジタル庁の名前を持つものは、デジタル庁の値と同じ', () => {
    const borrowed = [...light].filter(([name]) =>
      /^--(color|border|font|elevation|line-height)-/.test(name),
    );
    expect(borrowed.length).toBeGreaterThan(20);
    expect(borrowed.filter(([name, value]) => published.get(name) !== value)).toEqual([]);
  });
});

describe.each([
  ['明るい配色', light],
  ['暗い配色', dark],
])('%s', (_, palette) => {
  const SURFACES = ['--surface', '--surface-soft', '--surface-tint', '--target'];
  const INKS = ['--ink', '--ink-soft', '--ink-faint', '--link', '--link-hover', '--accent'];

  it.each(SURFACES)('%s の上の文字は 4.5:1 以上', (surface) => {
    const faint = INKS.map((ink) => [ink, contrast(palette, ink, surface)] as const);
    expect(faint.filter(([, ratio]) => ratio < 4.5)).toEqual([]);
  });

  it.each(['a', 'b', 'c', 'd'])('達成度 %s の文字は 4.5:1 以上、棒は 3:1 以上', (grade) => {
    const ink = contrast(palette, `--grade-${grade}-ink`, `--grade-${grade}-surface`);
    expect(ink).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette, '--line-strong', '--surface')).toBeGreaterThanOrEqual(3);
  });

  it('フォーカスの枠は 3:1 以上', () => {
    for (const surface of SURFACES) {
      expect(contrast(palette, '--focus', surface)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(COLOUR_USES)('見本の「$name」の比は $least:1 以上', ({ ink, ground, least }) => {
    expect(contrast(palette, ink, ground)).toBeGreaterThanOrEqual(least);
  });
});

describe('色の比', () => {
  it('WCAG の定めるとおり、白と黒は21、同じ色は1、#767676 と白は4.54', () => {
    const palette = new Map([
      ['--white', '#ffffff'],
      ['--black', '#000000'],
      ['--gray', '#767676'],
      ['--ground', 'var(--white)'],
    ]);
    expect(contrast(palette, '--black', '--ground')).toBeCloseTo(21, 5);
    expect(contrast(palette, '--white', '--ground')).toBe(1);
    expect(contrast(palette, '--gray', '--ground')).toBeCloseTo(4.54, 2);
  });
});
