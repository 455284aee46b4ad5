/*
 * In the browser: a term of the glossary opens its definition next to itself, so that the reader
 * stays in the sentence. Fetched when the first term is pressed; glossary-terms.ts offers it.
 */

/** Between the term and its note, and between the note and the edge of the window. */
const GAP = 6;
const EDGE = 16;

const glossaries = new Map<string, Promise<Document>>();
let open: { link: HTMLAnchorElement; note: HTMLElement } | null = null;
/** The term whose note was open when the pointer came down: this click only closes it. */
let closing: HTMLAnchorElement | null = null;

addEventListener('pointerdown', () => (closing = open?.link ?? null), { capture: true });
addEventListener('resize', () => open && place(open.link, open.note));

/** Opens the note of a term that was pressed, or closes it where it is open. */
export function toggleTerm(link: HTMLAnchorElement, byPointer: boolean): void {
  const wasOpen = closing === link && byPointer;
  closing = null;
  if (wasOpen || open?.link === link) open?.note.hidePopover();
  else show(link).catch(() => location.assign(link.href));
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const term = await termOf(link);
  open?.note.hidePopover();
  const note = noteOf(link, term);
  // After the term, so that the Tab key goes from one to the other.
  link.after(note);
  open = { link, note };
  note.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') close(link, note);
  });
  note.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !note.contains(relatedTarget)) note.hidePopover();
  });
  note.showPopover();
  link.setAttribute('aria-expanded', 'true');
  place(link, note);
  note.focus({ preventScroll: true });
}

/** The note goes away altogether: nothing of it is printed, copied or found by the search's marks. */
function close(link: HTMLAnchorElement, note: HTMLElement): void {
  const held = note.contains(document.activeElement) || document.activeElement === document.body;
  note.remove();
  link.setAttribute('aria-expanded', 'false');
  if (open?.note === note) open = null;
  if (held) link.focus({ preventScroll: true });
}

/** What the glossary's page says of the term. The page is fetched once, at the first term opened. */
async function termOf(link: HTMLAnchorElement): Promise<{ name: string; text: Node[] }> {
  const { pathname, hash } = new URL(link.href);
  const fetched = glossaries.get(pathname) ?? fetchPage(pathname);
  glossaries.set(pathname, fetched);
  fetched.catch(() => glossaries.delete(pathname));
  const section = (await fetched).getElementById(decodeURIComponent(hash.slice(1)));
  const name = section?.querySelector('h2')?.textContent?.trim();
  const text = section?.querySelector('.definition .prose');
  if (!name || !text) throw new Error('not in the glossary');
  return { name, text: [...document.importNode(text, true).childNodes] };
}

async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Made of spans: a note may stand in a paragraph or a heading. */
function noteOf(link: HTMLAnchorElement, { name, text }: { name: string; text: Node[] }) {
  const note = document.createElement('span');
  note.className = 'term-note';
  note.popover = 'auto';
  note.tabIndex = -1;
  note.setAttribute('role', 'dialog');
  note.setAttribute('aria-label', `用語「${name}」の説明`);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '閉じる';
  close.addEventListener('click', () => note.hidePopover());
  const more = document.createElement('a');
  more.href = link.href;
  more.textContent = '用語のページで見る';
  const words = part('term-note-text');
  words.append(...text);
  const ways = part('term-note-ways');
  ways.append(more, close);
  note.append(
    part('term-note-name', name),
    part('term-note-label', '編集者による説明（計画書の文章ではありません）'),
    words,
    ways,
  );
  return note;
}

function part(className: string, text = ''): HTMLElement {
  const made = document.createElement('span');
  made.className = className;
  made.textContent = text;
  return made;
}

/** Below the term, above it where there is no room below; never past the sides of the window. */
function place(link: HTMLAnchorElement, note: HTMLElement): void {
  const at = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = note;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(EDGE, Math.min(at.left, clientWidth - width - EDGE));
  const below = at.bottom + GAP;
  const fits = below + height <= clientHeight || at.top - GAP - height < 0;
  const top = fits ? below : at.top - GAP - height;
  note.style.left = `${left + scrollX}px`;
  note.style.top = `${top + scrollY}px`;
}
