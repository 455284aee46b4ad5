import { HIDDEN } from '../source/checks/hidden-characters.ts';

/** A text as it is taken over, and what was changed in it, as Japanese notes for the person who gathers. */
export interface TidyText {
  text: string;
  notes: string[];
}

const KANA = /[\uff61-\uff9f]+|(?:[\u3040-\u30ff][\u3099\u309a])+/gu;
const WIDE_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\t]/gu;

/**
 * Takes out of a text what comes along from other programs and that the check would refuse: letters
 * that nobody can see, spaces of odd widths, half-width kana. Line ends become `\n`.
 */
export function tidyText(written: string): TidyText {
  const notes: string[] = [];
  const change = (text: string, pattern: RegExp, by: (found: string) => string, note: string) => {
    const changed = text.replace(pattern, by);
    if (changed !== text) notes.push(note);
    return changed;
  };
  // Line ends are not worth a note; the marks of lines and pages are ends of lines as well.
  let text = written.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n');
  text = change(text, /\n+$|^\n+/g, () => '', '');
  text = change(text, WIDE_SPACES, () => ' ', 'タブや特別な空白を、半角の空白にしました');
  text = change(text, KANA, (kana) => kana.normalize('NFKC'), '半角カナを全角にしました');
  text = change(text, HIDDEN, () => '', '目に見えない文字を取り除きました');
  // What joined two hidden letters may hide alone.
  text = text.replace(HIDDEN, '');
  return { text, notes: notes.filter((note) => note !== '') };
}
