import type { z } from 'zod';
import { optionalText, refuse } from './content-value.ts';

/** The address if it is one that a browser can open (`http` or `https`), else `null`. */
export function asWebAddress(text: string): URL | null {
  if (!/^https?:\/\/[^\s/]/.test(text) || !URL.canParse(text)) return null;
  return new URL(text);
}

/** An address of the web, blank where there is none. */
export const webAddress = optionalText.transform((text, context) => {
  if (text === null || asWebAddress(text)) return text;
  return refuse(context, {
    code: 'E-URL-FORMAT',
    message: `「{key}」の「${text}」は、ホームページのアドレスとして読めません。`,
    hint: suggestion(text),
  });
});

/** Address of the published site, ending in `/` so that addresses below it can be appended. */
export const siteAddress = webAddress.transform((text) => {
  if (text === null) return null;
  return text.endsWith('/') ? text : `${text}/`;
});

export const mailAddress = optionalText.transform((text, context) => {
  if (text === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return text;
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return refuse(context, {
    code: 'E-MAIL-FORMAT',
    message: `「{key}」の「${text}」は、メールアドレスとして読めません。`,
    hint:
      plain !== text && plain.includes('@')
        ? `半角で「${plain}」と書いてください。`
        : '「kikaku@city.example.jp」のように書いてください。決まっていなければ空欄にします。',
  });
});

function suggestion(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain !== text && asWebAddress(plain)) return `半角で「${plain}」と書いてください。`;
  if (!/^[a-z]+:/i.test(plain) && asWebAddress(`https://${plain}`) && plain.includes('.'))
    return `「https://${plain}」のように、https:// から書いてください。`;
  return '「https://www.city.example.jp/」のように、https:// から書いてください。決まっていなければ空欄にします。';
}

export type OptionalAddress = z.output<typeof webAddress>;
