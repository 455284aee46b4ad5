/** The text of a `.mdx` file in two parts: lines of front matter, and the body. */
export interface MdxParts {
  /** lines from the opening to the closing `---`, both included; 0 without front matter */
  frontMatterLines: number;
  body: string;
}

/** Separates the body; only a first line that is exactly `---` opens front matter. */
export function mdxParts(text: string): MdxParts {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = plain.split('\n');
  const close = isFence(lines[0]) ? lines.findIndex(isClosing) : -1;
  if (close === -1) return { frontMatterLines: 0, body: plain };
  return { frontMatterLines: close + 1, body: lines.slice(close + 1).join('\n') };
}

function isClosing(line: string, index: number): boolean {
  return index > 0 && isFence(line);
}

// Blanks and tabs only, as in src/source: the two must close at the same line.
function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/.test(line);
}
