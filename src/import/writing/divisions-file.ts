import { isSeq, parseDocument } from 'yaml';
import { slugOfName } from '../division-words.ts';
import { yamlText } from './front-matter.ts';

export interface DivisionsFile {
  text: string;
  /** names appended; `readable` is whether the id was made from the name */
  added: { id: string; name: string; readable: boolean }[];
}

/**
 * `divisions.yaml` with the divisions that it does not know yet appended. What stands in it is
 * not touched. `null` where the existing text is no list.
 */
export function divisionsFile(
  existing: string | null,
  names: readonly string[],
): DivisionsFile | null {
  const document = parseDocument(existing ?? '');
  const items: unknown =
    document.contents === null ? [] : isSeq(document.contents) ? document.toJS() : null;
  if (document.errors.length > 0 || !Array.isArray(items)) return null;
  const known = new Set(items.flatMap(knownNames));
  const ids = new Set(items.map((item) => String((item as Record<string, unknown> | null)?.id)));
  const added: DivisionsFile['added'] = [];
  for (const name of new Set(names)) {
    if (known.has(name)) continue;
    const slug = slugOfName(name);
    const readable = slug !== null && !ids.has(slug);
    const id = readable ? slug : firstFreeId(ids);
    ids.add(id);
    added.push({ id, name, readable });
  }
  const entries = added.map(({ id, name }) => `- id: ${id}\n  名称: ${yamlText(name)}\n  部局:\n`);
  const before = existing === null || existing.trim() === '' ? '' : `${existing.trimEnd()}\n`;
  return {
    text: added.length === 0 && existing !== null ? existing : before + entries.join(''),
    added,
  };
}

function knownNames(item: unknown): string[] {
  const { 名称: name, 旧名称: former } = (item ?? {}) as { 名称?: unknown; 旧名称?: unknown };
  const formerNames = Array.isArray(former)
    ? former.map((entry) => (entry as { 名称?: unknown } | null)?.名称)
    : [];
  return [name, ...formerNames].map(String);
}

function firstFreeId(ids: ReadonlySet<string>): string {
  let number = 1;
  while (ids.has(`division-${number}`)) number++;
  return `division-${number}`;
}
