import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { GlobalFonts } from '@napi-rs/canvas';

// A native module and files of a package cannot be bundled: both are found from the project's folder.
const require = createRequire(join(process.cwd(), 'package.json'));
const PACKAGE = '@fontsource/noto-sans-jp';

/** `U+20,U+3041-307f`, by the name of the file that holds these characters: `[119]`, `latin` */
const characterSets = Object.entries(require(`${PACKAGE}/unicode.json`) as Record<string, string>)
  // Digits and Latin letters stand in two files; the one made for them comes first.
  .sort(([a], [b]) => Number(b === 'latin') - Number(a === 'latin'))
  .map(([name, ranges]) => ({ name: name.replace(/[[\]]/g, ''), ranges: readRanges(ranges) }));

const setsOfCharacter = new Map<number, string[]>();
const registered = new Set<string>();

/**
 * The CSS font families for a text in a picture: Noto Sans JP, whose characters are spread over
 * many small files of which only those needed are opened, and the machine's own fonts for a
 * character that none of them holds. The browser is never sent any of them.
 */
export function pictureFont(text: string, fonts: typeof GlobalFonts): string {
  const sets = new Set<string>(['latin']);
  for (const character of text) {
    for (const set of setsOf(character.codePointAt(0) as number)) sets.add(set);
  }
  return [...[...sets].map((set) => `'${register(set, fonts)}'`), 'sans-serif'].join(', ');
}

function register(set: string, fonts: typeof GlobalFonts): string {
  const family = `Noto Sans JP ${set}`;
  if (registered.has(family)) return family;
  for (const weight of [400, 700]) {
    const file = require.resolve(`${PACKAGE}/files/noto-sans-jp-${set}-${weight}-normal.woff2`);
    if (fonts.registerFromPath(file, family) === null) throw new Error(`not a font: ${file}`);
  }
  registered.add(family);
  return family;
}

/** The files that may hold the character: what is said of `latin` promises more than is in it. */
function setsOf(code: number): string[] {
  const known = setsOfCharacter.get(code);
  if (known !== undefined) return known;
  const sets = characterSets
    .filter(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last))
    .map(({ name }) => name);
  setsOfCharacter.set(code, sets);
  return sets;
}

function readRanges(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first, last] = range.replace('U+', '').split('-');
    return [Number.parseInt(first as string, 16), Number.parseInt(last ?? (first as string), 16)];
  });
}
