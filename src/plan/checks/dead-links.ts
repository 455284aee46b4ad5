import type { ContentProblem } from '../../vocabulary/content-problem.ts';
import { nearestWord } from '../../vocabulary/nearest-word.ts';
import { markedDocuments } from '../marked-documents.ts';
import { addressOfFile, siteAddresses } from '../site-addresses.ts';
import type { PlanRule } from './plan-rules.ts';

type Addresses = ReturnType<typeof siteAddresses>;
type Fault = Pick<ContentProblem, 'code' | 'message' | 'hint'>;

/** Links within the site lead to pages and anchors that exist, and are written from `/`. */
export const deadLinks: PlanRule = (documents) => {
  const addresses = siteAddresses(documents);
  return markedDocuments(documents).flatMap((document) =>
    document.text.links.flatMap(({ url, line, column }) => {
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return [];
      // With an unreadable list of divisions, every link to one would look dead.
      if (url.startsWith('/divisions/') && !documents.divisions?.complete) return [];
      const fault = url.startsWith('/')
        ? deadLink(url, addresses)
        : relativeLink(url, document.file, document.text.anchors, addresses);
      return fault ? { ...fault, file: document.file, line, column } : [];
    }),
  );
};

function deadLink(url: string, addresses: Addresses): Fault | null {
  const [path = '', anchor] = decode(url).split('#');
  const address = path.replace(/\?.*$/s, '');
  const last = address.slice(address.lastIndexOf('/') + 1);
  // A file of public/, such as a PDF: the content does not know it.
  if (/\.(?!mdx?$|html?$)[a-z0-9]+$/i.test(last)) return null;
  const anchors = addresses.get(address);
  if (anchors === undefined) {
    const nearest = addresses.has(`${address}/`)
      ? `${address}/`
      : (fromFile(address) ?? nearestWord(address, [...addresses.keys()]));
    return {
      code: 'E-LINK-DEAD',
      message: `リンク先「${address}」は、このサイトにありません。`,
      hint:
        nearest === null
          ? 'リンク先を確かめてください。'
          : `「${nearest}」の書き間違いではありませんか。`,
    };
  }
  if (anchor === undefined || anchor === '' || anchors === null || anchors.has(anchor)) return null;
  const nearest = nearestWord(anchor, [...anchors]);
  return {
    code: 'E-LINK-ANCHOR',
    message: `リンク先「${address}」に、「#${anchor}」という場所はありません。`,
    hint:
      nearest === null
        ? `「#」から後を消して「${address}」としてください。`
        : `「${address}#${nearest}」の書き間違いではありませんか。`,
  };
}

/** The same text is shown on several pages, so a link must not depend on where it stands. */
function relativeLink(
  url: string,
  file: string,
  anchors: readonly string[],
  addresses: Addresses,
): Fault | null {
  const inPage = file.startsWith('pages/') && url.startsWith('#');
  if (inPage && anchors.includes(decode(url.slice(1)))) return null;
  const target = targetOf(url, file);
  const dead = deadLink(target, addresses);
  if (inPage && dead) return dead;
  return {
    code: 'E-LINK-RELATIVE',
    message: `リンク先「${url}」が、「/」から始まっていません。`,
    hint: relativeHint(url, target, dead !== null),
  };
}

function relativeHint(url: string, target: string, dead: boolean): string {
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$)/i.test(url) && addressOfFile(target) === null) {
    if (!/\.(?:mdx?|html?)$/.test(url))
      return `ほかのサイトなら「https://${url}」と書いてください。`;
  }
  return dead
    ? 'このサイトの中のリンク先は「/measures/1-5-1/」のように、ほかのサイトなら https:// から書いてください。'
    : `「${target}」と書いてください。`;
}

/** Where a relative link most likely leads: a content file, or a page seen from the file's own page. */
function targetOf(url: string, file: string): string {
  const base = addressOfFile(file) ?? '/';
  if (url.startsWith('#')) return `${base}${decode(url)}`;
  return fromFile(resolve(url, `/${file}`)) ?? resolve(url, base);
}

/** The address of the page that a path to a content file means. */
function fromFile(path: string): string | null {
  const [file = '', anchor] = path.replace(/^\/(?:content\/)?/, '').split('#');
  const address = addressOfFile(file);
  return address === null ? null : `${address}${anchor === undefined ? '' : `#${anchor}`}`;
}

function resolve(url: string, base: string): string {
  if (!URL.canParse(url, `https://example.jp${base}`)) return url;
  const { pathname, hash } = new URL(url, `https://example.jp${base}`);
  return decode(pathname + hash);
}

/** `%E7%A0…` as the characters that it stands for, where it stands for any. */
function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    // A stray % is part of the address as written.
    return text;
  }
}
