import { getCollection } from 'astro:content';
import type { ContentFile } from './collections/file-loader.ts';
import { noteRead } from './page-reads/page-reads.ts';
import { fileChange, NEWEST_CHANGE } from './page-reads/read-names.ts';
import { calendarDayName } from './vocabulary/calendar-day.ts';

/** When the content file last changed, from git; `null` where there is no history. */
export async function fileLastChanged(file: string): Promise<{ iso: string; text: string } | null> {
  noteRead(fileChange(file));
  const iso = (await contentFile(file))?.changed ?? null;
  return iso === null ? null : { iso, text: calendarDayName(iso) };
}

let newest: Promise<{ iso: string; text: string } | null> | null = null;

/** When any file of the content last changed, from git; `null` where there is no history. */
export function contentLastChanged(): Promise<{ iso: string; text: string } | null> {
  noteRead(NEWEST_CHANGE);
  if (import.meta.env.DEV) return newestChange();
  // Every page says it: looked up once for a build.
  newest ??= newestChange();
  return newest;
}

async function newestChange(): Promise<{ iso: string; text: string } | null> {
  // Days in this form sort as text.
  const iso = [...(await contentFiles()).values()]
    .flatMap(({ changed }) => changed ?? [])
    .sort()
    .at(-1);
  return iso === undefined ? null : { iso, text: calendarDayName(iso) };
}

/** Where the file can be edited; `null` where plan.yaml names no address or the content lies elsewhere. */
export async function fileEditAddress(
  editUrl: string | null,
  file: string,
): Promise<string | null> {
  const path = (await contentFile(file))?.path ?? null;
  return editUrl === null || path === null ? null : editUrl.replace('{file}', path);
}

async function contentFile(file: string): Promise<ContentFile | null> {
  return (await contentFiles()).get(file) ?? null;
}

let files: Promise<Map<string, ContentFile>> | null = null;

/**
 * The files by their path below the content folder: read once for a build. Not asked for one by one,
 * because Astro warns of each that a plan does not have (`errata.yaml`).
 */
function contentFiles(): Promise<Map<string, ContentFile>> {
  if (import.meta.env.DEV) return readFiles();
  files ??= readFiles();
  return files;
}

async function readFiles(): Promise<Map<string, ContentFile>> {
  const entries = await getCollection('files');
  return new Map(entries.map(({ id, data }) => [id, data as unknown as ContentFile]));
}
