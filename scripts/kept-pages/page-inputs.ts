import { createHash, randomUUID } from 'node:crypto';
import { hashOfPrograms } from '../../src/collections/kept-values.ts';
import { unwatchedValues, watchedValues } from '../../src/page-reads/watched-rows.ts';
import type { SheetDocument } from '../../src/source/documents.ts';
import { buildId } from './build-id.ts';

/** All that the pages of a build can depend on, as far as it is known before they are made. */
export interface PageInputs {
  /** of the content folder, the checkout and what else keeps builds apart */
  id: string;
  /** of the programs that make pages */
  programs: string;
  /** of what every page depends on */
  allElse: string;
  /** hash of each thing that some pages depend on, by its name */
  values: ReadonlyMap<string, string>;
}

/**
 * @param root the content folder
 * @param files its files by path, with the hashes of their bytes; `null` where that is not known of all,
 *   so that no page is the same
 * @param sheets the documents of those below `sheets/`
 */
export function pageInputs(
  root: string,
  files: ReadonlyMap<string, string> | null,
  sheets: readonly SheetDocument[],
): PageInputs {
  const others =
    files === null
      ? randomUUID()
      : [...files].filter(([file]) => !file.startsWith('sheets/')).sort();
  const values = [...watchedValues(sheets)].map(([name, value]): [string, string] => [
    name,
    shortHash(value),
  ]);
  return {
    id: buildId(root),
    programs: programsOfPages(),
    allElse: shortHash(JSON.stringify(others) + unwatchedValues(sheets)),
    values: new Map(values),
  };
}

/** Changes with the programs that make pages, as they lie there now. */
export function programsOfPages(): string {
  return hashOfPrograms(
    '{src,scripts,public}/**/*',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  );
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
