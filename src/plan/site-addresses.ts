import type { ContentDocuments } from '../source/documents.ts';
import {
  TOPICS,
  topicAddress,
  VOICES,
  voiceAddress,
  voiceAnchor,
  WORKLIST,
} from '../vocabulary/address.ts';
import { initiativeId, relistedEntryId } from '../vocabulary/plan-id.ts';
import { DivisionNames } from './division-names.ts';

/** Pages that stand whatever the plan holds. A page of `pages/` must not take their place. */
export const FIXED_ADDRESSES = [
  '/',
  '/divisions/',
  '/departments/',
  '/indicators/',
  '/progress/',
  '/search/',
  '/data/',
  '/glossary/',
  '/errata/',
  '/changes/',
] as const;

/** First parts of addresses that the site keeps for itself. */
export const RESERVED_NAMES = [
  'chapters',
  'policies',
  'measures',
  'embed',
  'topics',
  'voices',
  'charts',
  'qr',
  'previews',
  'worklist',
  'print',
  'styleguide',
  '404',
  // the languages of the interface, and what its scripts are taken from
  'easy',
  'en',
  'pt-br',
  'interface',
  ...FIXED_ADDRESSES.map((address) => address.slice(1, -1)),
];

/** Anchors that every page has, such as the target of the skip link. */
export const RESERVED_ANCHORS: readonly string[] = ['main'];

/**
 * Every address of the site with the anchors that its page is known to have; `null` where the page
 * has anchors that the content does not tell.
 */
export function siteAddresses(documents: ContentDocuments): Map<string, Set<string> | null> {
  const { divisions, chapters, policies, measures, sheets, departments } = documents;
  const { glossary, topics, voices, pages } = documents;
  const addresses = new Map<string, Set<string> | null>(
    FIXED_ADDRESSES.map((address) => [address, null]),
  );
  const names = new DivisionNames(divisions);
  addresses.set('/glossary/', new Set(glossary.map(({ id }) => id)));
  for (const { id } of chapters) addresses.set(`/chapters/${id}/`, null);
  for (const { id } of policies) addresses.set(`/policies/${id}/`, null);
  for (const { id } of measures) addresses.set(`/measures/${id}/`, null);
  for (const { measure, year, entries, complete } of sheets) {
    const anchors = entries.map(({ number, relisted, divisions: parts }) => {
      const initiative = initiativeId(measure, number);
      const ids = names.resolve(parts, year).flatMap(({ division }) => division?.id ?? []);
      return relisted ? relistedEntryId(initiative, ids) : initiative;
    });
    addresses.set(`/measures/${measure}/${year}/`, complete ? new Set(anchors) : null);
  }
  for (const { year } of sheets) addresses.set(`/progress/${year}/`, null);
  for (const { id } of divisions?.divisions ?? []) addresses.set(`/divisions/${id}/`, null);
  for (const { department } of departments) addresses.set(`/departments/${department}/`, null);
  if (topics.length > 0) addresses.set(TOPICS, null);
  for (const { id } of topics) addresses.set(topicAddress(id), null);
  if (voices.length > 0) addresses.set(VOICES, new Set(voices.map(({ id }) => voiceAnchor(id))));
  if (documents.plan?.reporting.worklistPublic && sheets.length > 0) addresses.set(WORKLIST, null);
  for (const { id, text, complete } of pages) {
    addresses.set(`/${id}/`, complete ? new Set(text.anchors) : null);
  }
  return addresses;
}

/** The page that shows a content file: `measures/1-5-1.md` → `/measures/1-5-1/`; `null` for none. */
export function addressOfFile(file: string): string | null {
  const match =
    /^(chapters|policies|measures|sheets|departments|glossary|topics|voices|pages)\/(?:(\d{4})\/)?([^/]+)\.mdx?$/.exec(
      file,
    );
  if (!match) return null;
  const [, folder, year, name] = match as unknown as [string, string, string | undefined, string];
  if (folder === 'sheets') return `/measures/${name}/${year}/`;
  if (folder === 'glossary') return `/glossary/#${name}`;
  if (folder === 'voices') return voiceAddress(name);
  return folder === 'pages' ? `/${name}/` : `/${folder}/${name}/`;
}
