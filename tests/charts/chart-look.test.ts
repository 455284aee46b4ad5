import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHART_PALETTES, type ChartPalette } from '../../src/charts/chart-look.ts';

const [lightText, darkText] = readFileSync('src/styles/tokens.css', 'utf8').split(
  '@media (prefers-color-scheme: dark)',
);
const light = declarations(lightText as string);
const dark = new Map([...light, ...declarations(darkText as string)]);

const TOKENS: Record<keyof ChartPalette, string> = {
  ink: '--ink',
  inkSoft: '--ink-soft',
  surface: '--surface',
  line: '--line',
  lineStrong: '--line-strong',
  accent: '--accent',
  band: '--surface-tint-line',
};

describe('グラフの色', () => {
  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('%s の配色は、ページの配色と同じ', (scheme, tokens) => {
    const expected = Object.entries(TOKENS).map(([meaning, token]) => [
      meaning,
      colour(tokens, token),
    ]);
    expect(CHART_PALETTES[scheme]).toEqual(Object.fromEntries(expected));
  });
});

function declarations(css: string): Map<string, string> {
  const found = [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)];
  return new Map(found.map(([, name, value]) => [name as string, value as string]));
}

function colour(tokens: Map<string, string>, name: string): string {
  const value = tokens.get(name) as string;
  const reference = /^var\((--[\w-]+)\)$/.exec(value);
  return reference ? colour(tokens, reference[1] as string) : value;
}
