import { fetchPatiently } from '../search/fetch-patiently.ts';
import {
  INDEX_FOLDER,
  type IndexManifest,
  PAGEFIND_PROGRAM,
  PAGEFIND_SCRIPT,
  pagefindMeta,
} from '../search/index-format.ts';

/** The path of the site, with a slash at its end. */
export const SITE_BASE = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** Files on their way, each for the first who asks for it. */
const begun = new Map<string, Promise<Response>>();

/**
 * Begins to fetch what every search needs, all of it at once, before the script that needs it has
 * come: one after the other they would keep a reader with a slow phone waiting for each.
 */
export function beginIndex(base = SITE_BASE): void {
  const folder = `${base}${INDEX_FOLDER}/`;
  const manifest = begin(`${folder}manifest.json`);
  begin(`${folder}${PAGEFIND_PROGRAM}`);
  beginModule(`${folder}${PAGEFIND_SCRIPT}`);
  manifest
    .then((response) => response.clone().json())
    .then(({ parts }: IndexManifest) => {
      for (const part of parts) {
        begin(`${folder}${part.places}`);
        begin(`${folder}${pagefindMeta(part)}`);
      }
    })
    // Whoever needs the file finds out, and says so.
    .catch(() => {});
}

/** Fetches a file, or waits for the one that is on its way. */
export function fetchBegun(address: string): Promise<Response> {
  const response = begun.get(address);
  begun.delete(address);
  return response ?? fetchPatiently(address);
}

function begin(address: string): Promise<Response> {
  const response = fetchPatiently(address);
  begun.set(address, response);
  // A failure is not kept: the next one to ask tries again.
  const forget = () => begun.delete(address);
  response.then(({ ok }) => ok || forget(), forget);
  return response;
}

function beginModule(address: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address;
  document.head.append(link);
}
