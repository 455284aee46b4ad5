import type { Link, Parent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** The part of an address that can be typed as it is: everything up to the first Japanese character or sign. */
const ADDRESS = /^[!-~]+/;

/**
 * Ends an address that was typed into a Japanese sentence where the sentence goes on. GFM takes
 * `https://example.jp/、また` as one address, because Japanese puts no space behind it. A remark
 * plugin; addresses written as `[…](…)` or `<…>` are left alone.
 */
export function endAutolinksAtJapanese() {
  return (tree: Root): void => {
    visit(tree, 'link', (link, index, parent) => {
      const rest = sentenceAfter(link);
      if (rest === null || parent === undefined || index === undefined) return;
      (parent as Parent).children.splice(index + 1, 0, { type: 'text', value: rest });
      return [SKIP, index + 2];
    });
  };
}

/** Cuts the sentence off the link and gives it; `null` where nothing has to be cut. */
function sentenceAfter(link: Link): string | null {
  const [only] = link.children;
  if (link.children.length !== 1 || only?.type !== 'text') return null;
  const typed = (only as Text).value;
  const address = ADDRESS.exec(typed)?.[0] ?? '';
  // GFM links a bare address to itself, `www.` with http:// before it.
  const bare = decoded(link.url).endsWith(typed) && /^(?:https?:\/\/|www\.)/.test(typed);
  if (!bare || address === typed) return null;
  (only as Text).value = address;
  link.url = link.url.startsWith(address) ? address : `http://${address}`;
  return typed.slice(address.length);
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch (error) {
    if (error instanceof URIError) return url;
    throw error;
  }
}
