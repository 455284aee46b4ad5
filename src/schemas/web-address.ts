import type { z } from 'zod';
import { hostFault } from '../vocabulary/web-host.ts';
import { optionalText, refuse } from './content-value.ts';

/** The address if it is one that a browser opens where it seems to lead (`http` or `https`), else `null`. */
export function asWebAddress(text: string): URL | null {
  if (!/^https?:\/\/[^\s/]\S*$/.test(text) || hostFault(text) !== null) return null;
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

/**
 * The address if a site can stand there, ending in `/` so that addresses below it can be appended,
 * else `null`: its path is put before every link as it stands, so it must be a plain folder.
 */
export function asSiteAddress(text: string): URL | null {
  const url = asWebAddress(text);
  const path = /^https?:\/\/[^/?#]+((?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*)\/?$/.exec(text)?.[1];
  if (url === null || path === undefined || url.username + url.password !== '') return null;
  // Without a slash behind it, a last part with a dot is the name of a file.
  if (!text.endsWith('/') && /\.[^/]*$/.test(path)) return null;
  return new URL(`${path}/`, url);
}

/** Address of the published site, ending in `/`. */
export const siteAddress = webAddress.transform((text, context) => {
  if (text === null) return null;
  const url = asSiteAddress(text);
  if (url) return text.endsWith('/') ? text : `${text}/`;
  return refuse(context, {
    code: 'E-URL-FORMAT',
    message: `「{key}」の「${text}」には、サイトを置けません。`,
    hint: '「https://www.city.example.jp/keikaku/」のように、フォルダを半角の英数字で書き、「/」で終えてください。「?」「#」「%」や、index.html のようなファイルの名前は付けません。',
  });
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
