import type { ContentProblem } from '../vocabulary/content-problem.ts';

/**
 * The text of one content file with what is wrong in it. Line ends are `\n` here whatever the file
 * has, so offsets count from this text and not from the bytes.
 */
export class SourceText {
  /** Path below the content folder: `sheets/2022/1-5-1.md`. */
  readonly file: string;
  readonly text: string;
  readonly problems: ContentProblem[] = [];
  /** `false` as soon as a part could not be read; see `Document.complete`. */
  complete = true;
  readonly #lineStarts: number[] = [0];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      this.#lineStarts.push(at + 1);
  }

  /** Line and column of an offset, both from 1, the column in characters. */
  place(offset: number): [line: number, column: number] {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    // Spread, because 𠮷 is two units of a string and one character of an editor.
    return [low + 1, [...this.text.slice(this.#lineStarts[low], offset)].length + 1];
  }

  /** Where the line that holds the offset begins. */
  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  report(code: ContentProblem['code'], offset: number, message: string, hint: string): void {
    const [line, column] = this.place(offset);
    this.problems.push({ code, file: this.file, line, column, message, hint });
  }
}
