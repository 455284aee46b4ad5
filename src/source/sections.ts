import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { falseHeadings } from './checks/false-heading.ts';
import { checkPlainWords } from './checks/plain-words.ts';
import type { Prose } from './documents.ts';
import type { SourceText } from './source-text.ts';
import { isVisible } from './visible-nodes.ts';

/** A heading with what stands below it up to the next heading of any level. */
export interface Section {
  depth: number;
  /** plain text of the heading */
  title: string;
  offset: number;
  /** where the heading's own line ends */
  headingEnd: number;
  /** where the next heading begins, or the file ends */
  end: number;
  nodes: RootContent[];
}

export interface Sections {
  /** what stands before the first heading */
  opening: RootContent[];
  sections: Section[];
}

/** Cuts a body into its sections. Lines that were meant as headings are reported and count as such. */
export function splitSections(source: SourceText, root: Root): Sections {
  const opening: RootContent[] = [];
  const sections: Section[] = [];
  const open = (section: Omit<Section, 'end' | 'nodes'>) => {
    const last = sections.at(-1);
    if (last) last.end = section.offset;
    sections.push({ ...section, end: source.text.length, nodes: [] });
  };
  for (const node of root.children) {
    const offset = startOf(node);
    if (node.type === 'heading' && !isUnderlined(source, node.depth, offset)) {
      const title = plainText(node).trim();
      if (title === '') reportBlank(source, offset);
      else {
        checkPlainWords(source, node);
        open({ depth: node.depth, title, offset, headingEnd: endOf(node) });
      }
      continue;
    }
    const meant = node.type === 'paragraph' ? falseHeadings(source, offset, endOf(node)) : [];
    for (const heading of meant) open(heading);
    if (meant.length === 0) (sections.at(-1)?.nodes ?? opening).push(node);
  }
  return { opening, sections };
}

/** The Markdown of some neighbouring nodes; `null` where there are none. */
export function proseOf(source: SourceText, nodes: readonly RootContent[]): Prose | null {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return null;
  // From the start of the line: the indentation of a first list item decides what is nested.
  const lineStart = source.lineStart(startOf(first));
  const start =
    source.text.slice(lineStart, startOf(first)).trim() === '' ? lineStart : startOf(first);
  if (!nodes.some(isVisible)) {
    source.report(
      'E-TEXT-BLANK',
      start,
      'ここには記号があるだけで、読める文がありません。',
      '文を書くか、記号を消して空欄にしてください。「なし」や「—」は、文としてそのまま載ります。',
    );
    return null;
  }
  const [line, column] = source.place(start);
  return { markdown: source.text.slice(start, endOf(last)), line, column };
}

export function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: RootContent): number {
  return node.position?.end.offset ?? 0;
}

function reportBlank(source: SourceText, offset: number): void {
  source.report(
    'E-HEADING-BLANK',
    offset,
    '見出しの印 # の後に、見出しの文がありません。',
    '見出しの文を書くか、# の行を消してください。',
  );
}

/** `---` right below a line makes it a heading, which nobody means: it is reported and stays text. */
function isUnderlined(source: SourceText, depth: number, offset: number): boolean {
  if (source.text[offset] === '#') return false;
  source.report(
    'E-HEADING-UNDERLINE',
    offset,
    `すぐ下の行の「${depth === 1 ? '===' : '---'}」のために、この文が見出しになっています。`,
    '文と「---」の間に空の行を置くか、「---」を消してください。',
  );
  return true;
}
