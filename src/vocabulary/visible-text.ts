/** Characters that a terminal would obey instead of showing: control, direction, no width. */
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Cs}]/gu;

/** The text with such characters as `U+202E`, so that a name in a message cannot change the message. */
export function visibleText(text: string): string {
  return text.replace(
    UNSHOWN,
    (character) =>
      `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
