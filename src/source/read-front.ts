import type { Root } from 'mdast';
import { type ContentFile, documentId } from './content-file.ts';
import type { Document, DocumentText, TextMark } from './documents.ts';
import { requireFrontMatter } from './front-matter.ts';
import { noText, readBody } from './read-body.ts';
import { type FactKind, readFacts } from './read-facts.ts';
import type { SourceText } from './source-text.ts';
import { findMarksBetween } from './text-marks.ts';

/** What every file with front matter and a body has in common. */
export interface FrontAndBody<T> {
  values: T | null;
  root: Root | null;
  /** call last: whether the file is complete is known only then */
  document: () => Document;
}

/** Reads the facts at the head of a file and parses its body. `firstKey` is the item that stands first. */
export function readFrontAndBody<T>(
  source: SourceText,
  contentFile: ContentFile,
  kind: FactKind<T> & { firstKey: string; format: '.md' | '.mdx' },
): FrontAndBody<T> {
  const front = requireFrontMatter(source, kind.firstKey);
  const facts = front ? readFacts(source, front.start, front.end, kind) : null;
  const body = front
    ? readBody(source, front.bodyStart, kind.format)
    : bodyWithoutFacts(source, kind.format);
  const text: DocumentText = {
    ...body.text,
    marks: [...(front ? termMarks(source, front.start, front.end) : []), ...body.text.marks],
  };
  return {
    values: facts?.values ?? null,
    root: body.root,
    document: () => ({
      id: documentId(contentFile),
      file: source.file,
      places: facts?.places ?? {},
      text,
      complete: source.complete,
    }),
  };
}

/** Where the facts end is not known if any `---` is there: nothing is read, or facts would pass for text. */
function bodyWithoutFacts(source: SourceText, format: '.md' | '.mdx'): ReturnType<typeof readBody> {
  if (/^---/m.test(source.text)) return { root: null, text: noText() };
  return readBody(source, 0, format);
}

/** Terms marked in a name or a slogan. Note marks of the facts have items of their own (注, 記号). */
function termMarks(source: SourceText, start: number, end: number): TextMark[] {
  return findMarksBetween(source, start, end).filter(({ mark }) => mark === '*');
}
