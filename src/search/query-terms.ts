import { normalised } from '../vocabulary/normalise-text.ts';

/** No reader types more; the search box takes no more either. */
export const LONGEST_QUERY = 200;
const MOST_TERMS = 10;

/** What is in marks of quotation, with spaces; else what stands between spaces of any width. */
const TERMS = /「([^」]+)」|『([^』]+)』|｢([^｣]+)｣|["“＂]([^"”＂]+)["”＂]|(\S+)/gu;

/** The words of a query. */
export interface QueryTerms {
  /** each once */
  terms: string[];
  /** what is more than a search can take, to be told to the reader */
  unused: string[];
}

/** Takes a query apart at its spaces; a text in 「」 or "" is one word without its marks. */
export function queryTerms(query: string): QueryTerms {
  const found = [...query.slice(0, LONGEST_QUERY).matchAll(TERMS)].map(
    ([, ...parts]) => parts.find((part) => part !== undefined) as string,
  );
  const seen = new Set<string>();
  const terms = found.filter((term) => {
    const key = normalised(term);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
  const beyond = query.slice(LONGEST_QUERY).trim();
  return {
    terms: terms.slice(0, MOST_TERMS),
    unused: [...terms.slice(MOST_TERMS), ...(beyond === '' ? [] : [`${beyond.slice(0, 20)}…`])],
  };
}
