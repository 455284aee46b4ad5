import { z } from 'zod';
import { LARGEST_NUMBER } from '../vocabulary/plan-id.ts';
import { refuse, type ValueFault } from './content-value.ts';

/** A number as written: `40.0` is 40 with one decimal. */
export interface WrittenNumber {
  value: number;
  decimals: number;
}

/** A computer counts exactly up to 15 digits; and nobody prints more than 6 decimals. */
const MOST_DIGITS = 15;
const MOST_DECIMALS = 6;

/**
 * The number in its only accepted form: half-width, no separators, no unit, no zeros in front, and
 * exact. `null` for anything else.
 */
export function parseNumber(text: string): WrittenNumber | null {
  const match = /^(?!-[0.]*$)-?(?:0|[1-9]\d*)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const decimals = match[1]?.length ?? 0;
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  if (digits > MOST_DIGITS || decimals > MOST_DECIMALS) return null;
  return { value: Number(text), decimals };
}

/** What is wrong with a text that should be a number, with the number that it most likely means. */
export function numberFault(text: string): ValueFault {
  const plain = plainNumber(text);
  const corrected = plain === null ? null : withoutIdleZeros(plain);
  const message = `「{key}」の「${text}」は、数として読めません。`;
  if (corrected !== null && parseNumber(corrected) === null) {
    return {
      code: 'E-NUMBER-FORMAT',
      message: `「{key}」の「${text}」は、桁が多すぎます。`,
      hint: `数は全部で ${MOST_DIGITS} 桁まで、小数は ${MOST_DECIMALS} 桁までです。単位を「千円」「百万円」などに変えるか、四捨五入してください。`,
    };
  }
  if (corrected === null && SCALE_WORD.test(text.normalize('NFKC'))) {
    return {
      code: 'E-NUMBER-FORMAT',
      message,
      hint: '「万」「千」「割」「倍」のような言葉を使わずに、「単位」に合わせた数を半角の数字だけで書いてください（単位が「人」なら、5万人は 50000）。',
    };
  }
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
  if (plain !== corrected && plain === text) {
    return {
      code: 'E-NUMBER-FORMAT',
      message: `「{key}」の「${text}」に、要らない 0 か負の印があります。`,
      hint: `「${corrected}」と書いてください。`,
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

/** Words behind digits that make another number of them: which one depends on the unit. */
const SCALE_WORD = /\d\s*[十百千万億兆割厘倍半]/;

/**
 * `28,493人`, `▲712`, `９１％` → `28493`, `-712`, `91`; `null` where no single number stands in the text, and
 * for `5万人`: nobody but the writer knows the number that its unit asks for.
 */
function plainNumber(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[▲△−–—‐ー]|^マイナス/, '-')
    .replace(/(\d)[,、](?=\d{3}(?!\d))/g, '$1');
  const match = /^(?:約)?(-?\d+(?:\.\d+)?)(\D*)$/.exec(plain);
  if (!match || SCALE_WORD.test(plain)) return null;
  return /[〜~]|半$/.test(match[2] as string) ? null : (match[1] as string);
}

/** `00012` → `12`, `-0.0` → `0.0` */
function withoutIdleZeros(plain: string): string {
  return plain.replace(/^(-?)0+(?=\d)/, '$1').replace(/^-(?=[0.]+$)/, '');
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

/** A line of a file: 1, 2, 3 … */
export const lineNumber = wholeNumber(9_999_999);

/** 番号 of a part of the plan: 1, 2, 3 … */
export const planNumber = wholeNumber(LARGEST_NUMBER);

function wholeNumber(largest: number) {
  return z.string().transform((text, context) => {
    const trimmed = text.trim();
    if (trimmed === '') {
      return refuse(context, {
        code: 'E-VALUE-BLANK',
        message: '「{key}」が空欄です。',
        hint: '「{key}」は必ず書いてください。',
      });
    }
    const plain = trimmed.normalize('NFKC');
    if (/^\d+$/.test(plain) && Number(plain) > largest) {
      return refuse(context, {
        code: 'E-NUMBER-FORMAT',
        message: `「{key}」の「${trimmed}」は、大きすぎます。`,
        hint: `「{key}」は、1 から ${largest} までです。`,
      });
    }
    if (/^[1-9]\d*$/.test(trimmed)) return Number(trimmed);
    if (/^0*[1-9]\d*$/.test(plain)) return refuse(context, numberFault(trimmed));
    return refuse(context, {
      code: 'E-NUMBER-FORMAT',
      message: `「{key}」の「${trimmed}」は、番号として読めません。`,
      hint: '1、2、3 のように、1 から始まる半角の整数で書いてください。',
    });
  });
}
