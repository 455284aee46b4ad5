import type { GlossaryDocument } from '../source/documents.ts';
import { foldWord } from '../vocabulary/nearest-word.ts';

// A text can hold thousands of marks, so the words of a glossary are gathered once.
const gathered = new WeakMap<readonly GlossaryDocument[], Map<string, GlossaryDocument>>();

/** The glossary document whose term, or other spelling of it, ends the text before a `*`; the longest wins. */
export function markedTerm(
  before: string,
  glossary: readonly GlossaryDocument[],
): GlossaryDocument | null {
  const words = gathered.get(glossary) ?? wordsOf(glossary);
  gathered.set(glossary, words);
  const text = foldWord(before);
  for (let start = 0; start < text.length; start++) {
    const document = words.get(text.slice(start));
    if (document) return document;
  }
  return null;
}

/** By folded wording; of two terms with the same one, the first. */
function wordsOf(glossary: readonly GlossaryDocument[]): Map<string, GlossaryDocument> {
  const words = new Map<string, GlossaryDocument>();
  for (const document of glossary) {
    for (const word of [document.term, ...document.variants].map(foldWord))
      if (!words.has(word)) words.set(word, document);
  }
  return words;
}
