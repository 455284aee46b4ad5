import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { glossaryAddress } from '../vocabulary/address.ts';

/** The id of the glossary's term, by every wording that the plan may mark with `*`. */
export type GlossaryMarks = ReadonlyMap<string, string>;

/** Collects terms and their other spellings; the longest first, so that アプリケーション wins over ション. */
export function glossaryMarks(
  terms: readonly { id: string; term: string; variants: readonly string[] }[],
): GlossaryMarks {
  const wordings = terms.flatMap(({ id, term, variants }) =>
    [term, ...variants].map((wording) => [wording, id] as const),
  );
  return new Map(wordings.sort(([a], [b]) => b.length - a.length));
}

/**
 * Makes `NPO*` in the text a link to the glossary where it has that term right before the mark.
 * The words and the mark stay as the plan prints them. A mark without a term stays plain text.
 */
export function markGlossaryTerms(tree: Root, marks: GlossaryMarks): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'link') return;
    const pieces = splitAtMarks(node.value, marks);
    if (pieces.length === 1) return;
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function splitAtMarks(value: string, marks: GlossaryMarks): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let rest = 0;
  for (const { index } of value.matchAll(/[*＊]/g)) {
    const before = value.slice(rest, index);
    const found = [...marks].find(([wording]) => before.endsWith(wording));
    if (!found) continue;
    const [wording, id] = found;
    const start = index - wording.length;
    if (start > rest) pieces.push(plain(value.slice(rest, start)));
    pieces.push({
      type: 'link',
      url: glossaryAddress(id),
      data: { hProperties: { className: ['glossary-mark'] } },
      children: [plain(value.slice(start, index + 1))],
    });
    rest = index + 1;
  }
  if (rest < value.length || pieces.length === 0) pieces.push(plain(value.slice(rest)));
  return pieces;
}

function plain(value: string): Text {
  return { type: 'text', value };
}
