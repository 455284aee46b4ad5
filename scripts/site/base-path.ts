import { contentFolder } from '../../src/source/content-folder.ts';
import { readSiteUrl } from '../../src/source/read-site-url.ts';

/** The path below which the site of the current content stands: `/` or `/keikaku/`. */
export async function basePath(): Promise<string> {
  const url = await readSiteUrl(contentFolder());
  const path = url?.pathname ?? '/';
  return path.endsWith('/') ? path : `${path}/`;
}
