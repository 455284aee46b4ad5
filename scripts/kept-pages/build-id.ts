import { createHash } from 'node:crypto';

/**
 * The builds that may take over from one another have this in common, twelve letters that serve as a
 * name of a file: the content folder, and all else that decides how its site looks and who may read it.
 */
export function buildId(root: string): string {
  const same = [
    root,
    // Where the checkout lies decides what the content's files are called in links for editing.
    process.cwd(),
    process.env.KEIKAKU_URL ?? '',
    // Who may read a file is taken over with it.
    process.umask(),
  ];
  return createHash('sha256').update(same.join('\n')).digest('hex').slice(0, 12);
}
