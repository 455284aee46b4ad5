/** The colours that a chart is drawn in: those of the design tokens with these meanings. */
export interface ChartPalette {
  /** --ink */
  ink: string;
  /** --ink-soft */
  inkSoft: string;
  /** --surface */
  surface: string;
  /** --line */
  line: string;
  /** --line-strong */
  lineStrong: string;
  /** --accent */
  accent: string;
  /** --surface-tint-line */
  band: string;
}

export const CHART_SCHEMES = ['light', 'dark'] as const;

export type ChartScheme = (typeof CHART_SCHEMES)[number];

/*
 * Written out because a picture has no style sheet; tests/charts/chart-look.test.ts compares each
 * with src/styles/tokens.css.
 */
export const CHART_PALETTES: Readonly<Record<ChartScheme, ChartPalette>> = {
  light: {
    ink: '#1a1a1a',
    inkSoft: '#4d4d4d',
    surface: '#ffffff',
    line: '#cccccc',
    lineStrong: '#767676',
    accent: '#00428c',
    band: '#c0e4ff',
  },
  dark: {
    ink: '#f2f2f2',
    inkSoft: '#cccccc',
    surface: '#1a1a1a',
    line: '#4d4d4d',
    lineStrong: '#949494',
    accent: '#97d3ff',
    band: '#00316a',
  },
};

/** `full` on a wide screen, `narrow` in its place on a telephone, `small` in lists. */
export const CHART_FORMS = ['full', 'narrow', 'small'] as const;

export type ChartForm = (typeof CHART_FORMS)[number];

/** Width and height in CSS pixels. */
export const CHART_SIZES: Readonly<Record<ChartForm, { width: number; height: number }>> = {
  full: { width: 720, height: 360 },
  narrow: { width: 344, height: 280 },
  small: { width: 280, height: 120 },
};

/** Where the narrow form takes the place of the full one. */
export const NARROW_SCREEN = '(max-width: 40rem)';

/** How a chart is drawn. */
export interface ChartLook {
  form: ChartForm;
  palette: ChartPalette;
  /** CSS font families */
  font: string;
}

/** Every picture that a chart is drawn as; the name stands in its address: `full-light`. */
export function chartVariants(): { name: string; form: ChartForm; scheme: ChartScheme }[] {
  return CHART_FORMS.flatMap((form) =>
    CHART_SCHEMES.map((scheme) => ({ name: variantName(form, scheme), form, scheme })),
  );
}

/** `full-light` */
export function variantName(form: ChartForm, scheme: ChartScheme): string {
  return `${form}-${scheme}`;
}
