import { parseDocument } from 'yaml';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { listContentFolder, readContentFile } from './content-folder-access.ts';

/** Ids of the departments that have a file of that year already, by name. A person may have renamed a file. */
export async function knownDepartments(
  folder: string,
  year: FiscalYear,
): Promise<Map<string, string>> {
  const slugs = new Map<string, string>();
  const below = `departments/${year}`;
  for (const file of await listContentFolder(folder, below)) {
    if (!file.endsWith('.md')) continue;
    const text = await readContentFile(folder, `${below}/${file}`);
    const yaml = /^---\n([\s\S]*?)\n---/u.exec(text ?? '')?.[1] ?? '';
    const name = (parseDocument(yaml).toJS() as { 名称?: unknown } | null)?.名称;
    if (typeof name === 'string') slugs.set(name, file.slice(0, -'.md'.length));
  }
  return slugs;
}
