import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { asSiteAddress } from '../schemas/web-address.ts';
import { chosenSiteUrl } from './chosen-site-url.ts';

/**
 * Where the site will stand (KEIKAKU_URL, else 公開.URL of plan.yaml), with its base path; `null` where that is blank
 * or unreadable. It only feeds Astro's configuration, so it stays silent about faults: the check
 * reports them.
 */
export async function readSiteUrl(root: string): Promise<URL | null> {
  const chosen = chosenSiteUrl();
  if (chosen !== null) return chosen;
  let text: string;
  try {
    const path = join(root, 'plan.yaml');
    // A pipe would be waited for; the check reports it.
    if (!(await stat(path)).isFile()) return null;
    text = await readFile(path, 'utf8');
  } catch {
    // No file, no address; E-FILE-MISSING says so.
    return null;
  }
  const address = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' }).getIn([
    '公開',
    'URL',
  ]);
  return typeof address === 'string' ? asSiteAddress(address.trim()) : null;
}
