import { isInline, isUnread, partsText } from '../search/page-text.ts';
import { textMatches } from '../search/text-matches.ts';
import { MARK_PARAMETER } from './mark-parameter.ts';
import { pageElement } from './page-element.ts';

/** An address made by hand may ask for anything; a search asks for few words. */
const MOST_WORDS = 20;
const LONGEST_WORD = 100;

/**
 * Marks on a page the words that its address names, shows the first one in the part that was aimed
 * at, and offers to take the marks away. Words are found as the search finds them.
 */
export function markPage(main: HTMLElement): void {
  const words = new URLSearchParams(location.search)
    .getAll(MARK_PARAMETER)
    .filter((word) => word.length <= LONGEST_WORD)
    .slice(0, MOST_WORDS);
  const found = textRuns(main).map((run) => markRun(run, words));
  const marks = found.flatMap((run) => run.marks);
  if (marks.length === 0) return;
  main.prepend(markBar(words, marks, sumOf(found.map(({ hits }) => hits))));
  const aim = location.hash.length > 1 ? document.getElementById(decode(location.hash)) : null;
  const first =
    marks.find((mark) => aim?.contains(mark)) ?? marks.find((mark) => follows(aim, mark));
  const shown = first ?? (marks[0] as HTMLElement);
  for (
    let box = shown.closest('details');
    box;
    box = box.parentElement?.closest('details') ?? null
  ) {
    box.open = true;
  }
  // Whoever has begun to walk through the page by keyboard is not carried away from the focus.
  if (document.activeElement === document.body) shown.scrollIntoView({ block: 'center' });
}

/** Text nodes between which no piece of text ends, by the rules of the index. */
function textRuns(main: HTMLElement): Text[][] {
  const runs: Text[][] = [[]];
  const end = () => {
    if (runs.at(-1)?.length !== 0) runs.push([]);
  };
  const walk = (element: Element) => {
    for (const node of element.childNodes) {
      if (node instanceof Text) (runs.at(-1) as Text[]).push(node);
      if (!(node instanceof Element)) continue;
      const tag = {
        name: node.localName,
        attribute: (name: string) => node.getAttribute(name),
      };
      const unread = isUnread(tag);
      if (unread ? partsText(tag) : !isInline(tag)) end();
      if (!unread) walk(node);
      if (!unread && !isInline(tag)) end();
    }
  };
  walk(main);
  return runs;
}

/** A word may reach over several text nodes, as in マイナンバー<b>カード</b>: one `mark` for each part. */
function markRun(
  run: readonly Text[],
  words: readonly string[],
): { marks: HTMLElement[]; hits: number } {
  const marks: HTMLElement[] = [];
  const text = run.map(({ data }) => data).join('');
  let offset = 0;
  const matches = textMatches(text, words);
  for (const node of run) {
    const length = node.data.length;
    const own = matches
      .map(({ start, end }) => ({
        start: Math.max(0, start - offset),
        end: Math.min(length, end - offset),
      }))
      .filter(({ start, end }) => start < end);
    // From the end, so that the places before stay where they are.
    for (const { start, end } of own.toReversed()) {
      const part = node.splitText(start);
      part.splitText(end - start);
      const mark = pageElement('mark', 'found');
      part.replaceWith(mark);
      mark.append(part);
      marks.push(mark);
    }
    offset += length;
  }
  // What only stands on paper is marked there, and not counted: nobody would find it.
  const isSeen = marks.some(
    (mark) => mark.checkVisibility() || mark.closest('details:not([open])'),
  );
  return {
    marks: marks.sort((a, b) => (follows(a, b) ? -1 : 1)),
    hits: isSeen ? matches.length : 0,
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function markBar(
  words: readonly string[],
  marks: readonly HTMLElement[],
  hits: number,
): HTMLElement {
  const button = pageElement('button', '', '印を消す');
  button.type = 'button';
  const bar = pageElement(
    'div',
    'mark-bar not-printed',
    pageElement(
      'p',
      '',
      `${words.map((word) => `「${word}」`).join('')}に印を付けています（${hits}か所）。`,
    ),
    button,
  );
  bar.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    // The bar stays for whoever hears the page: it says that the marks are gone.
    bar.className = 'visually-hidden';
    bar.replaceChildren('印を消しました。');
    const address = new URL(location.href);
    address.searchParams.delete(MARK_PARAMETER);
    history.replaceState(history.state, '', address);
    document.getElementById('main')?.focus({ preventScroll: true });
  });
  return bar;
}

function follows(before: Node | null, after: Node): boolean {
  return (
    before !== null &&
    (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
