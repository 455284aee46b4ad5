import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ours = readFileSync('src/styles/tokens.css', 'utf8');
const published = declarations(
  readFileSync('node_modules/@digital-go-jp/design-tokens/dist/tokens.css', 'utf8'),
);
const [lightText, darkText] = ours.split('@media (prefers-color-scheme: dark)');
const light = declarations(lightText as string);
const dark = new Map([...light, ...declarations(darkText as string)]);

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
});

function declarations(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name as string,
      value as string,
    ]),
  );
}

function colour(palette: Map<string, string>, name: string): string {
  const value = palette.get(name) as string;
  const reference = /^var\((--[\w-]+)\)$/.exec(value);
  return reference ? colour(palette, reference[1] as string) : value;
}

/** WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(palette: Map<string, string>, a: string, b: string): number {
  const [lighter, darker] = [luminance(colour(palette, a)), luminance(colour(palette, b))].sort(
    (x, y) => y - x,
  ) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
