import { newElement, newText, type PageNode, setChildren } from './page-nodes.ts';
import { READING } from './reading-pattern.ts';

/** `計画（けいかく）` in a text of the easy catalogue as furigana above the word. */
export function rubyNodes(text: string): PageNode[] {
  const nodes: PageNode[] = [];
  let end = 0;
  for (const { index, 0: found, 1: word, 2: reading } of text.matchAll(READING)) {
    if (index > end) nodes.push(newText(text.slice(end, index)));
    nodes.push(ruby(word as string, reading as string));
    end = index + found.length;
  }
  if (end < text.length) nodes.push(newText(text.slice(end)));
  return nodes;
}

/** Where no ruby can stand, the word alone. */
export function withoutReadings(text: string): string {
  return text.replace(READING, '$1');
}

/** A word with its reading above it, in brackets where ruby is not shown. */
export function ruby(word: string, reading: string): PageNode {
  const part = (name: string, text: string) => {
    const element = newElement(name, {});
    setChildren(element, [newText(text)]);
    return element;
  };
  const element = newElement('ruby', {});
  setChildren(element, [newText(word), part('rp', '（'), part('rt', reading), part('rp', '）')]);
  return element;
}
