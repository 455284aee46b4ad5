import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { HASHED_PATTERN } from '../../src/hosting/response-headers.ts';

/** Lies in each release; web servers keep names with a full stop to themselves. */
const RECORD = '.keikaku-release.json';

/** What a release says of itself. */
export interface ReleaseRecord {
  /** one hash over every file of the site with its name */
  fingerprint: string;
  /** its own files whose names change with what they hold */
  lasting: string[];
}

const LASTING = new RegExp(`^(?:${HASHED_PATTERN}|.+[.]pf_meta$)`);

/** The files of a site, read and counted together. */
export function recordOf(site: string): ReleaseRecord & { files: string[] } {
  const hash = createHash('sha256');
  const files = filesOf(site);
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(site, file)));
  return {
    files,
    fingerprint: hash.digest('hex'),
    lasting: files.filter((file) => LASTING.test(file)),
  };
}

/**
 * Copies a site into the folder of a release, and beside it what the release before has of files with
 * lasting names: a page that a reader opened before the switch goes on to load its script and its part
 * of the search index.
 *
 * @throws where what was copied is not what was judged
 */
export function copySite(
  site: string,
  folder: string,
  record: ReleaseRecord,
  before: string | null,
): void {
  for (const file of filesOf(site)) copy(join(site, file), join(folder, file));
  if (recordOf(folder).fingerprint !== record.fingerprint)
    throw new Error(
      '写している間にサイトが変わりました。npm run build が終わってから、もう一度実行してください。',
    );
  for (const file of before === null ? [] : (readRecord(before)?.lasting ?? [])) {
    const there = join(before as string, file);
    if (!existsSync(join(folder, file)) && existsSync(there)) copy(there, join(folder, file));
  }
  const { fingerprint, lasting } = record;
  writeFileSync(join(folder, RECORD), `${JSON.stringify({ fingerprint, lasting })}\n`);
}

export function readRecord(release: string): ReleaseRecord | null {
  try {
    return JSON.parse(readFileSync(join(release, RECORD), 'utf8'));
  } catch {
    // A folder that was laid there by hand.
    return null;
  }
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/** `.htaccess`, `.well-known` and the like belong to the site; the record does not. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => file !== RECORD)
    .sort();
}
