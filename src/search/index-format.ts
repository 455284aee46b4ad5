import type { AchievementGrade } from '../vocabulary/achievement-grade.ts';
import type { IndicatorStatus } from '../vocabulary/indicator-status.ts';
import type { PlaceKey } from './place-key.ts';

/*
 * The files of the search index, as the build writes them below `search-index/` and as the browser
 * and `npm run search` read them. Beside them lie Pagefind's own: which places hold which tokens.
 */

/** Folder of the index in the built site. */
export const INDEX_FOLDER = 'search-index';

/** The value of the facet 達成度 for rows that nobody has graded yet. */
export const NOT_GRADED_FACET = 'none';

/** What is known of a place without reading its text. */
export interface PlaceFacts {
  key: PlaceKey;
  title: string;
  /** ids of divisions */
  divisions: string[];
  /** of rows only */
  grade: AchievementGrade | typeof NOT_GRADED_FACET | null;
  /** of indicators only */
  status: IndicatorStatus | null;
}

/** One block of a place's text: a paragraph, a cell, a heading. No hit reaches over its end. */
export interface TextBlock {
  /** the text as the page shows it */
  text: string;
  /** anchor of the heading above it within the place; `null` where the place's own address is the nearest */
  anchor: string | null;
}

/** `manifest.json`: read first; every other file bears the hash of its content in its name. */
export interface IndexManifest {
  /** changes with every change of the index */
  version: string;
  /** The places are cut into parts, each with an index of Pagefind's: a query's time grows with the square of a part. */
  parts: IndexPart[];
  names: {
    chapters: Record<string, string>;
    policies: Record<string, string>;
    divisions: Record<string, string>;
  };
  /** words that the plan itself writes in several ways */
  spellings: string[][];
  /** content/synonyms.yaml */
  synonyms: { word: string; inPlan: string[] }[];
  /** file of the words with their readings; see words-file.ts */
  words: string;
}

export interface IndexPart {
  /** a file with a `PlaceRecord[]`, in the plan's order */
  places: string;
  /** what the names of the files with the blocks of places hold; see `textFile` */
  texts: string;
  /** for each of these files, how many places it holds */
  textPlaces: number[];
  /** folder of Pagefind's files, with a slash at its end; empty for the first part */
  pagefind: string;
  /** Pagefind's `pagefind-entry.json`, which is not fetched for itself */
  entry: PagefindEntry;
}

/** What Pagefind reads before all else: how the names of its other files go on. */
export interface PagefindEntry {
  version: string;
  languages: { unknown: { hash: string } };
}

/** Places whose texts share a file, and the bytes that end one sooner: a page of results shows a few kilobytes. */
export const TEXTS_PER_FILE = 6;
export const BYTES_PER_TEXT_FILE = 4000;

/** Pagefind's program; the browser may fetch it before the manifest. */
export const PAGEFIND_PROGRAM = 'wasm.unknown.pagefind';
export const PAGEFIND_SCRIPT = 'pagefind.js';
export const PAGEFIND_ENTRY = 'pagefind-entry.json';

/** The name of a part's file with the blocks of some places, a `TextBlock[][]`. */
export function textFile({ texts }: Pick<IndexPart, 'texts'>, number: number): string {
  return `texts/${number}.${texts}.json`;
}

/** Pagefind's file of a part that says which of its files hold which tokens. */
export function pagefindMeta({ pagefind, entry }: IndexPart): string {
  return `${pagefind}pagefind.${entry.languages.unknown.hash}.pf_meta`;
}

/** A place as a line of the file: Pagefind's name of it, key, title, divisions, grade or status. */
export type PlaceRecord = [
  id: string,
  key: PlaceKey,
  title: string,
  divisions?: string[],
  verdict?: string,
];

/** A word that stands in the plan and how it is read, in hiragana. */
export type WordReading = [word: string, reading: string];

/** `places` of one part as facts. */
export function placeOfRecord([, key, title, divisions = [], verdict]: PlaceRecord): PlaceFacts {
  const isIndicator = key.startsWith('indicator/');
  return {
    key,
    title,
    divisions,
    grade: isIndicator ? null : ((verdict as PlaceFacts['grade']) ?? null),
    status: isIndicator ? ((verdict as PlaceFacts['status']) ?? null) : null,
  };
}

/** The line of the file for a place that Pagefind calls `id`. */
export function recordOfPlace(id: string, place: PlaceFacts): PlaceRecord {
  const verdict = place.grade ?? place.status;
  if (verdict !== null) return [id, place.key, place.title, place.divisions, verdict];
  if (place.divisions.length > 0) return [id, place.key, place.title, place.divisions];
  return [id, place.key, place.title];
}
