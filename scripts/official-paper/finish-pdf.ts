// @cantoo/pdf-lib: writes what Chromium cannot say of a PDF, and reads where its anchors lead.
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { mendLetters } from './pdf-letters.ts';

/** What a PDF says of itself. */
export interface PdfFacts {
  title: string;
  author: string;
  /** `2026-04-01`; `null` leaves the dates out */
  day: string | null;
  /** the document that was printed */
  printed: string;
}

/**
 * Gives a printed PDF its title, author and language, and the day of its content instead of the hour
 * at which it was printed, so that the same content gives the same bytes.
 */
export async function finishPdf(
  bytes: Uint8Array,
  { title, author, day, printed }: PdfFacts,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  mendLetters(pdf, printed);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setLanguage('ja');
  pdf.setCreator('Keikaku');
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
  if (day === null) {
    for (const date of ['CreationDate', 'ModDate']) info.delete(PDFName.of(date));
  } else {
    pdf.setCreationDate(new Date(`${day}T00:00:00Z`));
    pdf.setModificationDate(new Date(`${day}T00:00:00Z`));
  }
  return pdf.save({ updateFieldAppearances: false });
}

/** The page, counted from 1, that each of the anchors stands on; an anchor that nothing leads to has none. */
export async function pagesOfAnchors(bytes: Uint8Array): Promise<Map<string, number>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const numbers = new Map(pdf.getPages().map(({ ref }, at) => [ref.toString(), at + 1]));
  const pages = new Map<string, number>();
  const destinations = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of destinations?.entries() ?? []) {
    const place = pdf.context.lookup(value);
    const page = place instanceof PDFArray ? place.get(0) : null;
    const number = page instanceof PDFRef ? numbers.get(page.toString()) : undefined;
    if (number !== undefined) pages.set(decodeURIComponent(name.decodeText()), number);
  }
  return pages;
}
