// unpdf: Mozilla's reader of PDFs, so that what is printed is read by others than wrote it.
import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

/** A PDF as a reader's program sees it. */
export interface ReadPdf {
  title: string;
  author: string;
  language: string | null;
  tagged: boolean;
  /** the text of each page without white space: where lines break says nothing */
  pages: string[];
  /** page of each bookmark, counted from 1, in order */
  bookmarks: { title: string; page: number; depth: number }[];
  /** page that each link within the document leads to, by the page it stands on */
  links: { from: number; to: number }[];
  /** names of the structure elements of each page */
  structure: Set<string>[];
}

/** What the reader's types leave open. */
interface PdfInfo {
  Title?: string;
  Author?: string;
  Language?: string;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type OutlineItem = Awaited<ReturnType<Pdf['getOutline']>>[number];

export async function readPdf(file: string): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const info: PdfInfo = (await pdf.getMetadata()).info;
  const pages: string[] = [];
  const links: ReadPdf['links'] = [];
  const structure: Set<string>[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(withoutSpaces(items.map((item) => ('str' in item ? item.str : '')).join('')));
    for (const { dest } of await page.getAnnotations()) {
      if (dest) links.push({ from: number, to: await pageOf(pdf, dest) });
    }
    structure.push(namesIn(await page.getStructTree()));
  }
  return {
    title: info.Title ?? '',
    author: info.Author ?? '',
    language: info.Language ?? null,
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    pages,
    links,
    structure,
    bookmarks: await bookmarksOf(pdf, (await pdf.getOutline()) ?? [], 0),
  };
}

/** A text as it is looked for in the pages. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

async function pageOf(pdf: Pdf, dest: string | unknown[]): Promise<number> {
  const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  return (await pdf.getPageIndex(place?.[0] as Parameters<Pdf['getPageIndex']>[0])) + 1;
}

async function bookmarksOf(
  pdf: Pdf,
  items: readonly OutlineItem[],
  depth: number,
): Promise<ReadPdf['bookmarks']> {
  const found: ReadPdf['bookmarks'] = [];
  for (const { title, dest, items: below } of items) {
    if (dest) found.push({ title, page: await pageOf(pdf, dest), depth });
    found.push(...(await bookmarksOf(pdf, below, depth + 1)));
  }
  return found;
}

/** Every role in the structure tree of a page. */
function namesIn(tree: unknown): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    if ('role' in node) names.add(String(node.role));
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit);
  };
  visit(tree);
  return names;
}
