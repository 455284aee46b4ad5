/** `U+200B` */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The words around a character that cannot be shown, so that people find it: `「市民のところ」のところ`. */
export function surroundings(text: string, at: number): string {
  const width = String.fromCodePoint(text.codePointAt(at) as number).length;
  const before = /[\p{L}\p{N}ー、。]{0,5}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const after =
    /^[\p{L}\p{N}ー、。]{0,5}/u.exec(text.slice(at + width, at + width + 12))?.[0] ?? '';
  return before + after === '' ? 'この行' : `「${before}${after}」のところ`;
}
