import { SLUG, suggestSlug } from '../schemas/plan-slug.ts';
import { CHAPTER_ID, MEASURE_ID, POLICY_ID } from '../vocabulary/plan-id.ts';
import { SUMMARY_ID } from '../vocabulary/summary-language.ts';
import type { ContentDocuments } from './documents.ts';

/** `plan`, `sheets` …: a kind is a file or a folder of `content/`. */
export type ContentKind = keyof ContentDocuments;

/** A kind that is one YAML file. */
export interface SingleFile {
  file: string;
  /** whether a plan cannot do without it */
  required: boolean;
}

/** A kind that is a folder of files. */
export interface FileFolder {
  folder: string;
  /** one folder for each fiscal year */
  yearly: boolean;
  ending: '.md' | '.mdx';
  /** what the name of a file must look like, without its ending */
  name: RegExp;
  nameExample: string;
  /** the right name for a near miss, or `null` */
  suggestName: (name: string) => string | null;
}

const slugs = { name: SLUG, suggestName: suggestSlug };

export const SINGLE_FILES = {
  plan: { file: 'plan.yaml', required: true },
  divisions: { file: 'divisions.yaml', required: true },
  errata: { file: 'errata.yaml', required: false },
  synonyms: { file: 'synonyms.yaml', required: false },
  readings: { file: 'readings.yaml', required: false },
  furigana: { file: 'furigana.yaml', required: false },
  moves: { file: 'moves.yaml', required: false },
  addresses: { file: 'addresses.txt', required: false },
} as const satisfies Partial<Record<ContentKind, SingleFile>>;

export const FILE_FOLDERS = {
  chapters: {
    folder: 'chapters',
    yearly: false,
    ending: '.mdx',
    ...numbers(CHAPTER_ID),
    nameExample: '1',
  },
  policies: {
    folder: 'policies',
    yearly: false,
    ending: '.mdx',
    ...numbers(POLICY_ID),
    nameExample: '1-3',
  },
  measures: {
    folder: 'measures',
    yearly: false,
    ending: '.md',
    ...numbers(MEASURE_ID),
    nameExample: '1-5-1',
  },
  sheets: {
    folder: 'sheets',
    yearly: true,
    ending: '.md',
    ...numbers(MEASURE_ID),
    nameExample: '1-5-1',
  },
  departments: {
    folder: 'departments',
    yearly: true,
    ending: '.md',
    ...slugs,
    nameExample: 'somu',
  },
  glossary: { folder: 'glossary', yearly: false, ending: '.md', ...slugs, nameExample: 'npo' },
  topics: { folder: 'topics', yearly: false, ending: '.md', ...slugs, nameExample: 'kosodate' },
  voices: { folder: 'voices', yearly: false, ending: '.md', ...slugs, nameExample: '2025-06-bus' },
  summaries: {
    folder: 'summaries',
    yearly: false,
    ending: '.md',
    ...numbers(SUMMARY_ID),
    nameExample: '1-3.easy',
  },
  pages: { folder: 'pages', yearly: false, ending: '.mdx', ...slugs, nameExample: 'about' },
} as const satisfies Partial<Record<ContentKind, FileFolder>>;

export type SingleKind = keyof typeof SINGLE_FILES;
export type FolderKind = keyof typeof FILE_FOLDERS;

export const CONTENT_KINDS = [
  ...Object.keys(SINGLE_FILES),
  ...Object.keys(FILE_FOLDERS),
] as ContentKind[];

export function isSingleKind(kind: ContentKind): kind is SingleKind {
  return Object.hasOwn(SINGLE_FILES, kind);
}

function numbers(pattern: RegExp) {
  return {
    name: pattern,
    suggestName: (name: string): string | null => {
      const plain = name
        .normalize('NFKC')
        .trim()
        .replace(/[\s_.‐−–—ー]+/g, '-')
        .replace(/(^|-)0+(?=\d)/g, '$1');
      return pattern.test(plain) ? plain : null;
    },
  };
}
