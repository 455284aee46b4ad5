import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../vocabulary/interface-language.ts';
import { listOf, refuse, requiredText } from './content-value.ts';

const NAMED = 'easy（やさしい日本語）、en（英語）、pt-BR（ブラジルのポルトガル語）';

const language = requiredText.transform((text, context): InterfaceLanguage => {
  const known = INTERFACE_LANGUAGES.find((each) => each === text);
  if (known) return known;
  return refuse(context, {
    code: 'E-VALUE-CHOICE',
    message: `「{key}」の「${text}」は、使える言語の印ではありません。`,
    hint: `${NAMED}から選んで書いてください。日本語は、書かなくてもいつもあります。`,
  });
});

/** The languages of the site's own words besides Japanese, each once. */
export const languages = listOf(language).superRefine((listed, context) => {
  listed.forEach((each, index) => {
    if (listed.indexOf(each) === index) return;
    context.addIssue({
      code: 'custom',
      path: [index],
      message: `「言語」に ${each} が二度書かれています。`,
      params: { code: 'E-VALUE-CHOICE', hint: `${each} を一つだけ残してください。` },
    });
  });
});
