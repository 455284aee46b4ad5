import { nearestWord } from '../vocabulary/nearest-word.ts';
import { optionalText, refuse } from './content-value.ts';

const KINDS = {
  増加: 'increase',
  減少: 'decrease',
  維持以上: 'keepAtLeast',
  維持以下: 'keepAtMost',
  範囲: 'range',
  累計: 'cumulative',
  割合: 'share',
  実施: 'deed',
  文章: 'text',
} as const;

/** The kinds as the code names them. */
export type IndicatorKind = (typeof KINDS)[keyof typeof KINDS];

const NAMES = Object.keys(KINDS);

/** 種類 of an indicator; `null` where it follows from baseline and target. */
export const indicatorKind = optionalText.transform((text, context) => {
  if (text === null) return null;
  if (isKind(text)) return KINDS[text];
  const nearest = nearestWord(text, NAMES);
  return refuse(context, {
    code: 'E-VALUE-CHOICE',
    message: `「{key}」の「${text}」は、決められた言葉ではありません。`,
    hint: `${nearest === null ? '' : `「${nearest}」の書き間違いではありませんか。`}書けるのは ${NAMES.join('、')} です。省くこともできます。`,
    ...(nearest === null ? {} : { corrected: nearest }),
  });
});

function isKind(text: string): text is keyof typeof KINDS {
  return Object.hasOwn(KINDS, text);
}
