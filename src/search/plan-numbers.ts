import { parseFiscalYear } from '../vocabulary/fiscal-year.ts';
import type { SearchIndex } from './open-index.ts';
import { type PlaceKind, placeKind, placeYear } from './place-key.ts';

/** A word that names things of the plan by their number, or a fiscal year. */
export interface PlanNumber {
  kind: 'number' | 'year';
  /** everything that belongs to it: the rows of a measure, what was written for a year */
  places: ReadonlySet<number>;
  /** those that bear the number itself, to be shown first */
  named: ReadonlySet<number>;
}

const KIND_WORDS: Readonly<Record<string, PlaceKind>> = {
  施策: 'measure',
  政策: 'policy',
  目標指標: 'indicator',
  指標: 'indicator',
  取組: 'row',
  取り組み: 'row',
};
const NUMBER =
  /^(施策|政策|目標指標|指標|取組|取り組み)?([1-9]\d{0,2}(?:[-.][1-9]\d{0,2}){1,3})(?:番|の施策|の政策)?$/u;
const CHAPTER = /^第?([1-9]\d{0,2})章$/u;
/** What a keyboard has for the dash of a number: a hyphen of any width, or the long vowel mark. */
const DASHES = /(?<=\d)[‐‑‒–—―−ー_](?=\d)/gu;

/** Whether a term says which kind of thing the number behind it is: 施策 1-5-1. */
export function isKindWord(term: string): boolean {
  return Object.hasOwn(KIND_WORDS, term);
}

/** Whether a term is a number of the plan's or a fiscal year by its form, and so is never taken apart. */
export function isNumbered(term: string): boolean {
  return numberOf(term) !== null || yearOf(term) !== null;
}

/** The fiscal year that a term names: 令和4年度, R4, 2022年度; a number of four digits alone is none. */
export function yearOf(term: string): number | null {
  const plain = term.normalize('NFKC').toUpperCase();
  return /^\d+$/.test(plain) ? null : parseFiscalYear(plain);
}

/** What a term names by number or year; `null` where it names nothing on the site. */
export function planNumber({ places }: SearchIndex, term: string): PlanNumber | null {
  const year =
    yearOf(term) ??
    (/^(?:19|20)\d\d$/.test(term.normalize('NFKC')) ? Number(term.normalize('NFKC')) : null);
  if (year !== null) {
    const own = numbersWhere(places, ({ key }) => placeYear(key) === year);
    const list = numbersWhere(places, ({ key }) => key === `list/${year}/progress`);
    return own.size === 0 ? null : { kind: 'year', places: own, named: list };
  }
  const number = numberOf(term);
  if (number === null) return null;
  const { id, kind } = number;
  const named = numbersWhere(places, ({ key }) => {
    if (kind !== null && kind !== 'row' && placeKind(key) !== kind) return false;
    return idOf(key) === id;
  });
  if (named.size === 0) return null;
  const belongs = numbersWhere(places, ({ key }) => {
    if (!/^(?:policy|measure|row|indicator|chapter)\//.test(key)) return false;
    if (kind === 'indicator') return false;
    // A measure's number is an indicator's as well; what lies within a policy lies in its measures.
    return idOf(key)?.startsWith(`${id}-`) || idOf(key)?.startsWith(`${id}.`) || false;
  });
  return { kind: 'number', places: new Set([...named, ...belongs]), named };
}

/** Takes 1-5-1, 1.5.1, 1-5-1.2 and 1-5-1-2, in any width, for ids of the plan. */
function numberOf(term: string): { id: string; kind: PlaceKind | null } | null {
  const plain = term.normalize('NFKC').replace(DASHES, '-');
  const chapter = CHAPTER.exec(plain);
  if (chapter) return { id: chapter[1] as string, kind: 'chapter' };
  const [, word, digits] = NUMBER.exec(plain) ?? [];
  if (digits === undefined) return null;
  // 1.5 is a quantity sooner than a policy.
  if (word === undefined && /^\d+\.\d+$/.test(digits)) return null;
  const parts = digits.split(/[-.]/);
  const measure = parts.slice(0, 3).join('-');
  const id = parts.length === 4 ? `${measure}.${parts[3]}` : measure;
  return { id, kind: word === undefined ? null : (KIND_WORDS[word] as PlaceKind) };
}

/** `row/2022/1-5-1.2-jinji` → `1-5-1.2`, `indicator/1-5-1` → `1-5-1`; `null` for what has no number. */
function idOf(key: string): string | null {
  const id = key.slice(key.lastIndexOf('/') + 1);
  return /^(?:policy|measure|indicator|chapter)\//.test(key)
    ? id
    : key.startsWith('row/')
      ? id.replace(/(?<=\.\d+)-.*$/, '')
      : null;
}

function numbersWhere(
  places: SearchIndex['places'],
  holds: (place: SearchIndex['places'][number]) => boolean,
): Set<number> {
  return new Set(places.flatMap((place, number) => (holds(place) ? [number] : [])));
}
