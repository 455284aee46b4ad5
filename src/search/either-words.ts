import type { SearchIndex } from './open-index.ts';
import type { UnderstoodTerm } from './understood-term.ts';

/** What parts words of which any will do. */
const EITHER = /^(?:OR|または|もしくは|あるいは|[|｜])$/u;
/** The same within a word without spaces, between what may be words: 移住または結婚. */
const WITHIN =
  /^([\p{Script=Han}ァ-ヺー\p{Script=Latin}\p{N}]{2,})(?:または|もしくは|あるいは|[|｜])([\p{Script=Han}ァ-ヺー\p{Script=Latin}\p{N}]{2,})$/u;

/** The words of a query, each with those that may stand in its place: 移住 OR 結婚 相談 → [[移住, 結婚], [相談]]. */
export async function eitherWords(
  index: SearchIndex,
  terms: readonly string[],
): Promise<string[][]> {
  const groups: string[][] = [];
  for (const [i, term] of terms.entries()) {
    const before = groups.at(-1);
    const isBetween = before !== undefined && i < terms.length - 1;
    if (isBetween && EITHER.test(term) && !EITHER.test(terms[i - 1] as string)) continue;
    const own = await partsOf(index, term);
    if (before && i > 1 && EITHER.test(terms[i - 1] as string)) before.push(...own);
    else groups.push(own);
  }
  return groups;
}

/** What was written so in the plan is a text like any other. */
async function partsOf(index: SearchIndex, term: string): Promise<string[]> {
  const [, one, other] = WITHIN.exec(term) ?? [];
  if (one === undefined || other === undefined) return [term];
  return (await index.placesWith(term)).size > 0 ? [term] : [one, other];
}

/** One term for words of which any will do. */
export function eitherTerm(terms: readonly UnderstoodTerm[]): UnderstoodTerm {
  const named = new Set(terms.flatMap((term) => [...(term.named ?? [])]));
  return {
    typed: terms.map(({ typed }) => typed).join('または'),
    words: [...new Set(terms.flatMap(({ words }) => words))],
    reason: 'either',
    places: new Set(terms.flatMap(({ places }) => [...places])),
    ...(named.size > 0 ? { named } : {}),
    either: [...terms],
    others: [],
  };
}
