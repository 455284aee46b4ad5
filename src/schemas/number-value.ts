import { z } from 'zod';
import { refuse, type ValueFault } from './content-value.ts';

/** A number as written: `40.0` is 40 with one decimal. */
export interface WrittenNumber {
  value: number;
  decimals: number;
}

/** The number in its only accepted form: half-width, no separators, no unit. `null` for anything else. */
export function parseNumber(text: string): WrittenNumber | null {
  const match = /^-?\d+(?:\.(\d+))?$/.exec(text);
  return match ? { value: Number(text), decimals: match[1]?.length ?? 0 } : null;
}

/** What is wrong with a text that should be a number, with the number that it most likely means. */
export function numberFault(text: string): ValueFault {
  const corrected = plainNumber(text);
  const message = `「{key}」の「${text}」は、数として読めません。`;
  if (corrected === null) {
    return {
      code: 'E-NUMBER-FORMAT',
      message,
      hint: '半角の数字だけで書いてください（例 28493、33.8、-712）。まだ分からなければ空欄にします。',
    };
  }
  if (corrected === text.normalize('NFKC')) {
    return {
      code: 'W-NUMBER-FULLWIDTH',
      message: `「{key}」の「${text}」に全角の文字があります。`,
      hint: `半角で「${corrected}」と書いてください。`,
      corrected,
    };
  }
  if (/^[▲△−–—‐ー]|^マイナス/.test(text.trim())) {
    return {
      code: 'E-NUMBER-FORMAT',
      message,
      hint: `負の数は、半角のハイフンで「${corrected}」と書いてください。`,
      corrected,
    };
  }
  return {
    code: 'E-NUMBER-FORMAT',
    message,
    hint: `桁区切りのコンマも単位も付けずに「${corrected}」と書いてください。`,
    corrected,
  };
}

/** `28,493人`, `▲712`, `９１％` → `28493`, `-712`, `91`; `null` where no single number stands in the text. */
function plainNumber(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[▲△−–—‐ー]|^マイナス/, '-')
    .replace(/(\d)[,、](?=\d{3}(?!\d))/g, '$1');
  const match = /^(?:約)?(-?\d+(?:\.\d+)?)(\D*)$/.exec(plain);
  return match && !/[〜~]/.test(match[2] as string) ? (match[1] as string) : null;
}

/** A number or nothing: left out or blank it is `null`. */
export const optionalNumber = z
  .string()
  .optional()
  .transform((text, context) => {
    const trimmed = (text ?? '').trim();
    if (trimmed === '') return null;
    return parseNumber(trimmed)?.value ?? refuse(context, numberFault(trimmed));
  });

/** A number that counts or names a line: 1, 2, 3 … */
export const wholeNumber = z.string().transform((text, context) => {
  const trimmed = text.trim();
  if (trimmed === '') {
    return refuse(context, {
      code: 'E-VALUE-BLANK',
      message: '「{key}」が空欄です。',
      hint: '「{key}」は必ず書いてください。',
    });
  }
  if (/^[1-9]\d*$/.test(trimmed)) return Number(trimmed);
  const plain = trimmed.normalize('NFKC');
  if (plain !== trimmed && /^[1-9]\d*$/.test(plain)) return refuse(context, numberFault(trimmed));
  return refuse(context, {
    code: 'E-NUMBER-FORMAT',
    message: `「{key}」の「${trimmed}」は、番号として読めません。`,
    hint: '1、2、3 のように、1 から始まる半角の整数で書いてください。',
  });
});
