/** Custom properties of a style sheet by name: `--ink` → `var(--color-neutral-solid-gray-900)`. */
export type Palette = ReadonlyMap<string, string>;

/** The meanings of the colours as src/styles/tokens.css gives them, for each colour scheme. */
export function readPalettes(css: string): { light: Palette; dark: Palette } {
  const [lightText = '', darkText = ''] = css.split('@media (prefers-color-scheme: dark)');
  const light = declarations(lightText);
  return { light, dark: new Map([...light, ...declarations(darkText)]) };
}

/** The custom properties that the text declares; of one declared twice the last. */
export function declarations(css: string): Palette {
  return new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name as string,
      value as string,
    ]),
  );
}

/**
 * What a name stands for in the end: `--ink` → `#1a1a1a`.
 *
 * @throws for a name that the palette lacks
 */
export function colourOf(palette: Palette, name: string): string {
  const value = palette.get(name);
  if (value === undefined) throw new Error(`${name} is not declared.`);
  const reference = /^var\((--[\w-]+)\)$/.exec(value);
  return reference ? colourOf(palette, reference[1] as string) : value;
}

/** Contrast of two colours of the palette, 1 to 21: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(palette: Palette, a: string, b: string): number {
  const [lighter, darker] = [luminance(colourOf(palette, a)), luminance(colourOf(palette, b))].sort(
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
