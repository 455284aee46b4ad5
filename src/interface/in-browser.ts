import {
  addressIn,
  type InterfaceLanguage,
  isTranslated,
} from '../vocabulary/interface-language.ts';
import { READING } from './reading-pattern.ts';
import { JAPANESE_END, JAPANESE_START } from './text-marks.ts';
import { type Texts, type Translator, translator } from './translator.ts';

const ATTRIBUTES = ['aria-label', 'title', 'placeholder'];
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * In the browser, on translated pages only: what the site's scripts have written is translated by
 * the same function as the pages. The texts are fetched when the first of them is written.
 */
export function browserTranslator(
  language: string,
  address: string,
  base: string,
): (nodes: readonly Node[]) => Promise<void> {
  const own: Own = { nodes: new WeakSet(), attributes: new WeakMap() };
  const to = language as InterfaceLanguage;
  let fetched: Promise<Translator | null> | null = null;
  return async (nodes) => {
    const open = nodes.filter((node) => !own.nodes.has(node) && node.isConnected && isOurs(node));
    for (const node of open) turnLinks(node, base, to);
    if (!open.some(holdsJapanese)) return;
    fetched ??= fetchTexts(to, address);
    const found = await fetched;
    if (found === null) return;
    for (const node of open) translateNode(node, found, to, own);
  };
}

/**
 * What was written here. Whoever watches the page is told of it like of all else, and in やさしい日本語
 * it is Japanese: translated again, and told of again, it would never end.
 */
interface Own {
  nodes: WeakSet<Node>;
  attributes: WeakMap<Element, Set<string>>;
}

async function fetchTexts(
  language: InterfaceLanguage,
  address: string,
): Promise<Translator | null> {
  try {
    return translator(language, (await (await fetch(address)).json()) as Texts);
  } catch {
    // The texts stay Japanese, which is what they are.
    return null;
  }
}

/** Not within what has a language of its own, as the plan's words do. */
function isOurs(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  const within = element?.closest('[lang]');
  return element !== null && within === document.documentElement;
}

function holdsJapanese(node: Node): boolean {
  if (JAPANESE.test(node.textContent ?? '')) return true;
  return (
    node instanceof Element &&
    ATTRIBUTES.some((name) => JAPANESE.test(node.getAttribute(name) ?? ''))
  );
}

function turnLinks(node: Node, base: string, language: InterfaceLanguage): void {
  if (!(node instanceof Element)) return;
  for (const link of [node, ...node.querySelectorAll('a')]) {
    const target = link.getAttribute('href');
    if (!target?.startsWith(base) || link.hasAttribute('hreflang')) continue;
    const address = `/${target.slice(base.length)}`;
    if (!isTranslated(address)) continue;
    link.setAttribute('href', `${base}${addressIn(language, address).slice(1)}`);
  }
}

function translateNode(
  root: Node,
  translate: Translator,
  language: InterfaceLanguage,
  own: Own,
): void {
  if (!root.isConnected) return;
  for (const node of [...nodesBelow(root)]) {
    if (node instanceof Element) {
      const written = own.attributes.get(node) ?? new Set();
      own.attributes.set(node, written);
      for (const name of ATTRIBUTES) {
        const text = node.getAttribute(name);
        if (!text || !JAPANESE.test(text) || written.has(text)) continue;
        const made = plain(translate(text));
        written.add(made);
        node.setAttribute(name, made);
      }
    } else if (node instanceof Text && JAPANESE.test(node.data) && !own.nodes.has(node)) {
      const made = nodesOf(translate(node.data), node, language);
      for (const each of made) own.nodes.add(each);
      node.replaceWith(...made);
    }
  }
}

/** The node and all below it; not what has a language of its own, nor words with their readings. */
function* nodesBelow(node: Node): Generator<Node> {
  if (node instanceof Element && (node.hasAttribute('lang') || node.localName === 'ruby')) return;
  yield node;
  for (const child of node.childNodes) yield* nodesBelow(child);
}

function nodesOf(text: string, { parentElement }: Text, language: InterfaceLanguage): Node[] {
  const alone = parentElement instanceof HTMLOptionElement || parentElement?.localName === 'title';
  if (alone) return [new Text(plain(text))];
  return text.split(new RegExp(`[${JAPANESE_START}${JAPANESE_END}]`)).flatMap((part, i) => {
    if (part === '') return [];
    // Every second part is Japanese.
    if (i % 2 === 0) return rubyNodes(part);
    if (language === 'easy') return [new Text(part)];
    const span = document.createElement('span');
    span.lang = 'ja';
    span.textContent = part;
    return [span];
  });
}

function rubyNodes(text: string): Node[] {
  return text.split(new RegExp(READING.source, 'u')).flatMap((part, i, parts): Node[] => {
    if (i % 3 === 2 || part === '') return [];
    if (i % 3 === 0) return [new Text(part)];
    const ruby = document.createElement('ruby');
    const above = document.createElement('rt');
    above.textContent = parts[i + 1] as string;
    ruby.append(part, above);
    return [ruby];
  });
}

function plain(text: string): string {
  return text.replaceAll(JAPANESE_START, '').replaceAll(JAPANESE_END, '').replace(READING, '$1');
}
