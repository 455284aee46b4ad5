import { z } from 'zod';
import { refuse } from './content-value.ts';

/**
 * What names a page in its address: small letters, digits, single hyphens. Not the names that Windows
 * keeps for its devices: neither the content nor the site could be laid down there.
 */
export const SLUG = /^(?!(?:con|prn|aux|nul|(?:com|lpt)[0-9])$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The slug that a near miss most likely means (`Jinken_Yogo` → `jinken-yogo`), else `null`. */
export function suggestSlug(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_.]+/g, '-');
  return SLUG.test(plain) ? plain : null;
}

/** An id that a person chose, such as that of a division. */
export const slug = z.string().transform((text, context) => {
  const trimmed = text.trim();
  if (SLUG.test(trimmed)) return trimmed;
  const suggested = suggestSlug(trimmed);
  if (trimmed === '') {
    return refuse(context, {
      code: 'E-VALUE-BLANK',
      message: '「{key}」が空欄です。',
      hint: '半角の英小文字、数字、ハイフンで書いてください（例 jinken-yogo）。ページのアドレスになります。',
    });
  }
  return refuse(context, {
    code: 'E-ID-FORMAT',
    message: `「{key}」の「${trimmed}」は、ページのアドレスに使えません。`,
    hint:
      suggested === null
        ? trimmed.match(/^[a-z0-9]+$/)
          ? `「${trimmed}」は Windows が装置に使う名前です。「${trimmed}-ka」のように、言葉を足してください。`
          : '半角の英小文字、数字、ハイフンだけで書いてください（例 jinken-yogo）。'
        : `「${suggested}」と書いてください。`,
    ...(suggested === null ? {} : { corrected: suggested }),
  });
});
