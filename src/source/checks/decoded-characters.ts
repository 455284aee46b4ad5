import type { SourceText } from '../source-text.ts';
import { codePointName } from './character-words.ts';
import { HIDDEN, hiddenName } from './hidden-characters.ts';

/**
 * The same as `checkHiddenCharacters` for a value whose characters were written as signs
 * (`&#x202E;` in Markdown, `\u202e` in YAML). `value` was written between the two offsets.
 */
export function checkDecodedCharacters(
  source: SourceText,
  value: string,
  start: number,
  end: number,
): void {
  const written = source.text.slice(start, end);
  checkDecodedAway(source, value, written, start);
  for (const [character] of value.matchAll(HIDDEN)) {
    // As itself it was seen already.
    if (written.includes(character)) continue;
    const sign = /&#?\w+;|\\[\w]/.exec(written);
    source.report(
      'E-CHARACTER-HIDDEN',
      start + (sign?.index ?? 0),
      `目に見えない文字（${hiddenName(character)}、${codePointName(character)}）が、符号で書かれています。`,
      '「&#x…;」や「\\u…」の符号を消してください。',
    );
    return;
  }
}

/** `&#0;` stands for no character: the page would show one that looks broken. */
function checkDecodedAway(source: SourceText, value: string, written: string, start: number): void {
  if (!value.includes('\ufffd') || written.includes('\ufffd')) return;
  const sign = /&#\w+;/.exec(written);
  source.report(
    'E-CHARACTER-BROKEN',
    start + (sign?.index ?? 0),
    `符号「${sign?.[0] ?? '&#…;'}」は、どの文字も表しません。`,
    '「&#…;」の符号を消し、元の文章を見て書き直してください。',
  );
}
