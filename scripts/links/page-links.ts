/** A link of a page as it is written there, with its character references resolved. */
export interface PageLinks {
  /** what the page leads to or loads, each once */
  links: Set<string>;
  /** the places within the page that a link may name */
  ids: Set<string>;
}

/** Attributes that hold an address, whatever the element. */
const ADDRESS = new Set(['href', 'src', 'action', 'poster', 'data', 'xlink:href']);

/** Comments, scripts, and tags with their attributes in quotes, as the site's own pages are written. */
const PARTS =
  /<!--[\s\S]*?-->|<(script|style)\b([^>]*)>[\s\S]*?<\/\1>|<([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/**
 * What a built page links to, and the places that it offers. Text is never taken for a link: within
 * it `<` is written as a reference. Only the page's own canonical address is left out.
 */
export function pageLinks(html: string): PageLinks {
  const links = new Set<string>();
  const ids = new Set<string>();
  for (const [, script, ofScript, name = script, ofTag = ofScript] of html.matchAll(PARTS)) {
    if (name === undefined || ofTag === undefined || !ofTag.includes('=')) continue;
    const given = attributes(ofTag);
    const id = given.get('id') ?? (name === 'a' ? given.get('name') : undefined);
    if (id !== undefined) ids.add(id);
    if (name === 'link' && given.get('rel') === 'canonical') continue;
    for (const [key, value] of given) if (ADDRESS.has(key)) links.add(value);
    for (const part of (given.get('srcset') ?? '').split(','))
      if (part.trim() !== '') links.add(part.trim().split(/\s/)[0] as string);
    if (name === 'meta') addMeta(given, links);
  }
  return { links, ids };
}

/** Where an old page leads on to, and the picture that is shown with a link. */
function addMeta(given: ReadonlyMap<string, string>, links: Set<string>): void {
  const content = given.get('content') ?? '';
  const refresh = /^\d+\s*;\s*url=(.+)$/i.exec(content)?.[1];
  if (given.get('http-equiv')?.toLowerCase() === 'refresh' && refresh) links.add(refresh);
  if (/^(?:og:image|twitter:image)$/.test(given.get('property') ?? given.get('name') ?? ''))
    links.add(content);
}

function attributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, key = '', double, single, plain] of text.matchAll(ATTRIBUTE))
    found.set(key.toLowerCase(), resolved(double ?? single ?? plain ?? ''));
  return found;
}

const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex, ten, name) => {
    if (name) return REFERENCES[name.toLowerCase()] as string;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(ten));
  });
}
