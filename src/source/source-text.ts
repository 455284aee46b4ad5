import type { ContentProblem } from '../vocabulary/content-problem.ts';
import { RepeatedProblems } from '../vocabulary/repeated-problems.ts';

/**
 * The text of one content file with what is wrong in it. Line ends are `\n` here whatever the file
 * has, so offsets count from this text and not from the bytes.
 */
export class SourceText {
  /** Path below the content folder: `sheets/2022/1-5-1.md`. */
  readonly file: string;
  readonly text: string;
  /** Of problems with one code, only the first ones; see `RepeatedProblems`. */
  readonly problems: ContentProblem[] = [];
  /** `false` as soon as a part could not be read; see `Document.complete`. */
  complete = true;
  readonly #lineStarts: number[] = [0];
  readonly #repeated = new RepeatedProblems(this.problems);
  // Places are mostly asked for from the front to the back of a line.
  #lastPlace = { line: 0, offset: 0, column: 1 };

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      this.#lineStarts.push(at + 1);
  }

  /** Line and column of an offset, both from 1, the column in characters. */
  place(offset: number): [line: number, column: number] {
    const line = this.#lineAt(offset);
    const known = this.#lastPlace.line === line && this.#lastPlace.offset <= offset;
    const from = known ? this.#lastPlace.offset : (this.#lineStarts[line] as number);
    const column = (known ? this.#lastPlace.column : 1) + characters(this.text, from, offset);
    this.#lastPlace = { line, offset, column };
    return [line + 1, column];
  }

  /** Where the line that holds the offset begins. */
  lineStart(offset: number): number {
    return this.#lineStarts[this.#lineAt(offset)] as number;
  }

  report(code: ContentProblem['code'], offset: number, message: string, hint: string): void {
    const [line, column] = this.place(offset);
    this.#repeated.add({ code, file: this.file, line, column, message, hint });
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Characters as an editor counts them: 𠮷 is two units of a string and one character. */
function characters(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < Math.min(end, text.length); at++) {
    const unit = text.charCodeAt(at);
    const second = unit >= 0xdc00 && unit <= 0xdfff;
    const before = text.charCodeAt(at - 1);
    if (!(second && before >= 0xd800 && before <= 0xdbff)) count++;
  }
  return count;
}
