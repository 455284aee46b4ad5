import type { SourceText } from '../source-text.ts';

/** Lines end with LF. `raw` is the text before its line ends were made alike. */
export function checkLineEndings(source: SourceText, raw: string): void {
  const at = raw.indexOf('\r');
  if (at === -1) return;
  const count = raw.match(/\r\n?/g)?.length ?? 0;
  const [name, offset] = raw[at + 1] === '\n' ? ['CRLF', at] : ['CR', at];
  source.report(
    'W-LINE-ENDING',
    offset,
    `改行が ${name} の行が ${count} 行あります。`,
    'エディタの改行コードで LF を選び、保存し直してください。',
  );
}
