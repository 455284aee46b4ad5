import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
} from '@cantoo/pdf-lib';

/**
 * Letters that fonts draw with the same shape as another one, and that Chromium then writes into the
 * PDF in its place: who searches it for 民 would not find 民生委員. Most radicals are told by their
 * compatible form; these have none, or one that is not written in Japanese.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '‧': '・',
  '〜': '～',
  '～': '〜',
  '⼾': '戸',
  '⿊': '黒',
  '⾭': '青',
  '⿈': '黄',
  '⿆': '麦',
  '⺠': '民',
  '⻑': '長',
  '⻁': '虎',
  '⻄': '西',
  '⻆': '角',
  '⻘': '青',
  '⻝': '食',
  '⻣': '骨',
  '⻤': '鬼',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
};

/**
 * Makes the letters that a reader copies, searches or hears those of the text that was printed.
 *
 * @param text everything that was printed; a letter that stands in it is never replaced
 */
export function mendLetters(pdf: PDFDocument, text: string): void {
  const printed = new Set(text);
  const mended = (code: number): number => {
    const letter = String.fromCodePoint(code);
    if (printed.has(letter)) return code;
    const meant = [LOOKALIKES[letter], letter.normalize('NFKC')].find(
      (candidate) => candidate !== undefined && candidate !== letter && printed.has(candidate),
    );
    return meant?.codePointAt(0) ?? code;
  };
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !object.has(PDFName.of('ToUnicode'))) continue;
    const reference = object.get(PDFName.of('ToUnicode'));
    const stream = pdf.context.lookup(reference);
    if (!(stream instanceof PDFRawStream)) continue;
    const before = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const after = mendMap(before, mended);
    if (after === before) continue;
    const fresh = pdf.context.flateStream(Buffer.from(after, 'latin1'));
    object.set(PDFName.of('ToUnicode'), pdf.context.register(fresh));
  }
}

/** A map from glyphs to letters, as PDFs hold it: `<0012> <6C11>`, or `<0012> <0014> <6C11>` for a run. */
function mendMap(map: string, mended: (code: number) => number): string {
  return map
    .replace(/beginbfchar([\s\S]*?)endbfchar/g, (_, lines: string) => {
      const own = lines.replace(
        /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]{4})>/g,
        (_line, glyph: string, letter: string) => `<${glyph}> <${hex(mended(parse(letter)), 4)}>`,
      );
      return `beginbfchar${own}endbfchar`;
    })
    .replace(/(\d+)\s+beginbfrange([\s\S]*?)endbfrange/g, (section, _count, lines: string) => {
      const runs = [...lines.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]{4})>/g)];
      const single = runs.flatMap(([, from = '', to = '', letter = '']) =>
        Array.from({ length: parse(to) - parse(from) + 1 }, (_run, at) => ({
          glyph: hex(parse(from) + at, from.length),
          letter: parse(letter) + at,
        })),
      );
      if (single.every(({ letter }) => mended(letter) === letter)) return section;
      // At most a hundred in a section, as the format wants it.
      const sections = Array.from({ length: Math.ceil(single.length / 100) }, (_section, at) =>
        single.slice(at * 100, at * 100 + 100),
      );
      return sections
        .map(
          (part) =>
            `${part.length} beginbfchar\n${part
              .map(({ glyph, letter }) => `<${glyph}> <${hex(mended(letter), 4)}>\n`)
              .join('')}endbfchar`,
        )
        .join('\n');
    });
}

function parse(digits: string): number {
  return Number.parseInt(digits, 16);
}

function hex(code: number, digits: number): string {
  return code.toString(16).toUpperCase().padStart(digits, '0');
}
