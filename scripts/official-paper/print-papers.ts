import { councilPaper } from '../../src/paper/council-paper.ts';
import type { PaperSource } from '../../src/paper/paper-source.ts';
import {
  divisionPaper,
  documentTitle,
  measurePaper,
  type Paper,
  policyPaper,
} from '../../src/paper/papers.ts';
import type { Division, Measure, Policy } from '../../src/plan/types.ts';
import type { FiscalYear } from '../../src/vocabulary/fiscal-year.ts';
import { finishPdf, pagesOfAnchors } from './finish-pdf.ts';
import { paperDocument } from './paper-document.ts';
import type { PdfPrinter } from './pdf-printer.ts';

/** A paper that was asked for, and the name of its file. */
export type AskedPaper =
  | { file: string; council: true }
  | { file: string; measure: Measure }
  | { file: string; policy: Policy }
  | { file: string; division: Division };

/** Prints one paper. */
export async function printPaper(
  printer: PdfPrinter,
  source: PaperSource,
  asked: AskedPaper,
  year: FiscalYear,
): Promise<Uint8Array> {
  if ('council' in asked) return printCouncil(printer, source, year);
  const paper =
    'measure' in asked
      ? measurePaper(source, asked.measure, year)
      : 'policy' in asked
        ? policyPaper(source, asked.policy, year)
        : divisionPaper(source, asked.division, year);
  const document = paperDocument(source, paper);
  return finish(source, paper, document, await printer.print(document));
}

/**
 * The paper of the whole year. On which page a part begins is known only once it is printed: it is
 * printed without these numbers, then with them, and the second print must agree with the first.
 */
async function printCouncil(
  printer: PdfPrinter,
  source: PaperSource,
  year: FiscalYear,
): Promise<Uint8Array> {
  const print = async (pages: ReadonlyMap<string, number>) => {
    const paper = councilPaper(source, year, pages);
    const document = paperDocument(source, paper, { cover: true });
    const bytes = await printer.print(document);
    return { paper, document, bytes, found: await pagesOfAnchors(bytes) };
  };
  const first = await print(new Map());
  const { paper, document, bytes, found } = await print(first.found);
  if (JSON.stringify([...first.found]) !== JSON.stringify([...found])) {
    throw new Error('目次のページ番号が定まりません。');
  }
  return finish(source, paper, document, bytes);
}

function finish(
  { plan, day }: PaperSource,
  paper: Paper,
  printed: string,
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const author = `${plan.municipality.prefecture}${plan.municipality.name}`;
  return finishPdf(bytes, { title: documentTitle(paper), author, day, printed });
}
