import { createHash } from 'node:crypto';

/**
 * What the import last wrote, as fingerprints. A file that no longer has its fingerprint was
 * edited since and is never overwritten. It lies in the content folder and is committed with it,
 * so that it tells the same on every machine.
 */
export const RECORD_FILE = '.import/record.json';

/** Fingerprint by key: a file, or a chapter's part of one (`departments/2022/somu.md 第1章`). */
export type ImportRecord = Record<string, string>;

/** Reads the record; empty where there is none. `null` where it cannot be read. */
export function parseRecord(text: string | null): ImportRecord | null {
  if (text === null) return {};
  try {
    const json: unknown = JSON.parse(text);
    return json !== null && typeof json === 'object' && !Array.isArray(json)
      ? (json as ImportRecord)
      : null;
  } catch {
    return null; // the caller says so: without the record nothing may be overwritten
  }
}

/** The record as text, one line a file, sorted, so that merges stay easy. */
export function recordText(record: ImportRecord): string {
  const sorted = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

/** Fingerprint of a text, which has LF as line ending. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
