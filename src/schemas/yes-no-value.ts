import { optionalText, refuse } from './content-value.ts';

/** `はい` is true; `いいえ`, blank or left out is false. */
export const yesNo = optionalText.transform((text, context) => {
  if (text === 'はい') return true;
  if (text === null || text === 'いいえ') return false;
  return refuse(context, {
    code: 'E-VALUE-CHOICE',
    message: `「{key}」の「${text}」は、決められた言葉ではありません。`,
    hint: '「はい」か「いいえ」を書いてください。省くと「いいえ」です。',
  });
});
