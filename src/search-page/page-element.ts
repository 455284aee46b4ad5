import type { ExcerptPiece } from '../search/hit-excerpt.ts';

/** A new element with a class and its content; texts are never read as HTML. */
export function pageElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

/** Pieces of a text with the hits as `mark`. */
export function markedNodes(pieces: readonly ExcerptPiece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? pageElement('mark', '', text) : text));
}

/** Elements with a space of full width between each two. */
export function spaced(elements: readonly HTMLElement[]): (Node | string)[] {
  return elements.flatMap((element, i) => (i === 0 ? [element] : ['　', element]));
}
