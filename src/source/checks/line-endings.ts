import type { SourceText } from '../source-text.ts';

/** Lines end with LF. `raw` is the text before its line ends were made alike. */
export function checkLineEndings(source: SourceText, raw: string): void {
  const alone = /\r(?!\n)/.exec(raw);
  if (alone) {
    const count = raw.match(/\r(?!\n)/g)?.length ?? 0;
    // Not only a matter of taste: git, editors and other parsers see one long line.
    source.report(
      'E-LINE-ENDING',
      inUniform(raw, alone.index),
      `改行が CR だけの行が ${count} 行あります。ほかのソフトでは、全体が一行につながります。`,
      'エディタの改行コードで LF を選び、保存し直してください。',
    );
  }
  const pair = raw.indexOf('\r\n');
  if (pair === -1) return;
  source.report(
    'W-LINE-ENDING',
    inUniform(raw, pair),
    `改行が CRLF の行が ${raw.split('\r\n').length - 1} 行あります。`,
    'エディタの改行コードで LF を選び、保存し直してください。',
  );
}

/** The offset after line ends of two characters became one. */
function inUniform(raw: string, offset: number): number {
  return offset - (raw.slice(0, offset).split('\r\n').length - 1);
}
