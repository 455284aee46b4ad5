// htmlparser2: already reads the pages for the search index; here it builds a tree and writes it back.
import { DomUtils, parseDocument } from 'htmlparser2';

export type PageDocument = ReturnType<typeof parseDocument>;
export type PageNode = PageDocument['children'][number];
export type PageElement = Extract<PageNode, { attribs: Record<string, string> }>;
export type PageText = Extract<PageNode, { data: string }>;

export function isElement(node: PageNode): node is PageElement {
  return 'attribs' in node;
}

export function isText(node: PageNode): node is PageText {
  return node.type === 'text';
}

/** Elements within a page that hold no words. */
export function isWordless(element: PageElement): boolean {
  return element.name === 'script' || element.name === 'style';
}

export function hasClass({ attribs }: PageElement, name: string): boolean {
  return (attribs.class ?? '').split(' ').includes(name);
}

/** A new element: `<span lang="ja">`. */
export function newElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
): PageElement {
  const element = parseDocument(`<${name}></${name}>`).children[0] as PageElement;
  DomUtils.removeElement(element);
  Object.assign(element.attribs, attributes);
  return element;
}

export function newText(text: string): PageText {
  const node = parseDocument('x').children[0] as PageText;
  DomUtils.removeElement(node);
  node.data = text;
  return node;
}

/** Where a child came from is about to be given other children itself. */
export function setChildren(element: PageElement, children: readonly PageNode[]): void {
  element.children = [...children];
  children.forEach((child, i) => {
    child.parent = element;
    child.prev = children[i - 1] ?? null;
    child.next = children[i + 1] ?? null;
  });
}

/** Every element below, in the order of the page. */
export function* elementsOf(parent: { children: PageNode[] }): Generator<PageElement> {
  for (const child of [...parent.children]) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}
