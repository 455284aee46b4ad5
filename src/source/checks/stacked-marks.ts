import type { SourceText } from '../source-text.ts';

/** One letter with more marks than any language puts on it: they run over the lines around, or out of the page. */
const STACK = /\P{M}\p{M}{6,}/u;

/** No letter bears a tower of marks. One problem a file. */
export function checkStackedMarks(source: SourceText): void {
  const match = STACK.exec(source.text);
  if (match) report(source, match.index);
}

/** The same for a value whose marks were written as signs (`&#x301;`), at the offset where it stands. */
export function checkDecodedStack(source: SourceText, value: string, offset: number): void {
  if (STACK.test(value) && !STACK.test(source.text)) report(source, offset);
}

function report(source: SourceText, offset: number): void {
  source.report(
    'E-TEXT-COMPLEX',
    offset,
    '一つの文字に、記号が 6 つ以上重なっています。',
    '文字を打ち直し、重なった記号を消してください。',
  );
}
