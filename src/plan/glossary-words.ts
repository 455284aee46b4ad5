import type { GlossaryDocument } from '../source/documents.ts';
import { foldWord } from '../vocabulary/nearest-word.ts';

/** The glossary document whose term, or other spelling of it, ends the text before a `*`; the longest wins. */
export function markedTerm(
  before: string,
  glossary: readonly GlossaryDocument[],
): GlossaryDocument | null {
  const text = foldWord(before);
  let best: { document: GlossaryDocument; length: number } | null = null;
  for (const document of glossary) {
    for (const word of [document.term, ...document.variants]) {
      const folded = foldWord(word);
      if (folded !== '' && text.endsWith(folded) && folded.length > (best?.length ?? 0))
        best = { document, length: folded.length };
    }
  }
  return best?.document ?? null;
}
