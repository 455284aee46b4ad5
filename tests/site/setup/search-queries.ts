import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** tests/search/queries.yaml: what residents type, by the kind of help that it needs. */
export interface SearchQueries {
  nouns: string[];
  'parts-of-compounds': string[];
  'single-characters': string[];
  'several-words': string[];
  variants: WordQuery[];
  readings: WordQuery[];
  questions: { query: string; right: string[] }[];
  unfinished: WordQuery[];
  /** any of `right` first; `says` stands in the notes */
  first: { query: string; right?: string[]; says?: string }[];
  absent: (string | { query: string; missing?: string[]; empty?: true })[];
}

export interface WordQuery {
  query: string;
  /** words of the plan that it means */
  as: string[];
}

export const searchQueries: SearchQueries = parse(
  readFileSync('tests/search/queries.yaml', 'utf8'),
);
