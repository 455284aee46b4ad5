import { relative } from 'node:path';

/**
 * The content folder as messages show it: as it was given in KEIKAKU_CONTENT, else as seen from
 * here, so that an editor can open `content/sheets/…:12:3`.
 */
export function shownFolder(root: string): string {
  const given = process.env.KEIKAKU_CONTENT;
  const shown = given ? given : relative(process.cwd(), root);
  return shown.replaceAll('\\', '/').replace(/\/+$/, '') || '.';
}
