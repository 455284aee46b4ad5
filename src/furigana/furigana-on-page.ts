import { type FuriganaPart, type FuriganaReadings, furiganaParts } from './furigana-parts.ts';

/**
 * Texts that stay as they are: what has readings already, what is typed, copied or announced, and
 * what is drawn.
 */
const LEFT_ALONE =
  'ruby, code, pre, script, style, textarea, select, svg, canvas, .copied, .drawing, [role=status]';
const SHOWN = 'furigana';

/**
 * Shows the readings of the list above the words of an element, also of what is written into it
 * later, until the returned function takes them away.
 */
export function showFurigana(element: HTMLElement, readings: FuriganaReadings): () => void {
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      for (const node of type === 'characterData' ? [target] : addedNodes)
        addReadings(node, readings);
    }
    // What this itself has just written.
    observer.takeRecords();
  });
  addReadings(element, readings);
  observer.observe(element, { childList: true, subtree: true, characterData: true });
  return () => {
    observer.disconnect();
    removeReadings(element);
  };
}

function addReadings(node: Node, readings: FuriganaReadings): void {
  for (const text of textsIn(node)) {
    const parts = partsOf(text, readings);
    if (parts.every(({ reading }) => reading === null)) continue;
    text.replaceWith(...parts.map((part) => (part.reading === null ? part.text : rubyOf(part))));
  }
}

function removeReadings(element: HTMLElement): void {
  for (const ruby of element.querySelectorAll(`ruby.${SHOWN}`)) {
    for (const reading of ruby.querySelectorAll('rt, rp')) reading.remove();
    const parent = ruby.parentNode;
    // A mark of the search may have come into it.
    ruby.replaceWith(...ruby.childNodes);
    parent?.normalize();
  }
}

function textsIn(node: Node): Text[] {
  const around = node instanceof Element ? node : node.parentElement;
  if (!around?.isConnected || around.closest(LEFT_ALONE) || !isJapanese(around)) return [];
  if (node instanceof Text) return [node];
  return [...node.childNodes].flatMap(textsIn);
}

function isJapanese(element: Element): boolean {
  return /^ja\b/.test(element.closest('[lang]')?.getAttribute('lang') ?? '');
}

/** The parts of a text node. A word that goes on beyond a mark of the search is no shorter word. */
function partsOf(text: Text, readings: FuriganaReadings): FuriganaPart[] {
  const edge = isMark(text.parentElement) ? (text.parentElement as Element) : text;
  const before = beyond(edge, edge.previousSibling);
  const end = before.length + text.data.length;
  const whole = before + text.data + beyond(edge, edge.nextSibling);
  let at = 0;
  return furiganaParts(whole, readings).flatMap((part) => {
    const from = at;
    at += part.text.length;
    const own = part.text.slice(Math.max(0, before.length - from), Math.max(0, end - from));
    if (own === '') return [];
    if (own === part.text || part.reading === null) return [{ text: own, reading: part.reading }];
    // The part of a word that the search has marked, or the rest: words in it, but no single kanji.
    return furiganaParts(own, readings).map((inner) =>
      inner.text.length === 1 ? { ...inner, reading: null } : inner,
    );
  });
}

function beyond(edge: Node, sibling: Node | null): string {
  const goesOn = isMark(edge) ? sibling instanceof Text || isMark(sibling) : isMark(sibling);
  return goesOn ? (sibling?.textContent ?? '') : '';
}

function isMark(node: Node | null): boolean {
  return node instanceof Element && node.localName === 'mark';
}

/** In brackets where ruby is not shown, such as in a mail that the text is copied into. */
function rubyOf({ text, reading }: FuriganaPart): HTMLElement {
  const ruby = document.createElement('ruby');
  ruby.className = SHOWN;
  ruby.append(text, piece('rp', '（'), piece('rt', reading ?? ''), piece('rp', '）'));
  return ruby;
}

function piece(name: 'rp' | 'rt', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
