import type { Nodes } from 'mdast';
import type { SourceText } from '../source-text.ts';

const ALLOWED = ['http', 'https', 'mailto', 'tel'];

/** Links lead to pages, mail and telephone only. */
export function checkLinkScheme(source: SourceText, node: Nodes): void {
  if (node.type !== 'link' && node.type !== 'definition') return;
  // Browsers ignore white space and control characters inside a scheme, and read `\\` as `/`.
  const url = node.url.replace(/[\s\p{Cc}]/gu, '').replaceAll('\\', '/');
  if (url.startsWith('//')) {
    source.report(
      'E-LINK-SCHEME',
      node.position?.start.offset ?? 0,
      `「//」で始まるリンク「${url}」は使えません。ほかのサイトへのリンクになります。`,
      `ほかのサイトへは「https:${url}」のように https:// から、このサイトの中へは「/」一つから書いてください。`,
    );
    return;
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined || ALLOWED.includes(scheme)) return;
  source.report(
    'E-LINK-SCHEME',
    node.position?.start.offset ?? 0,
    `「${scheme}:」で始まるリンクは使えません。`,
    'リンク先は https:// か、このサイトの中なら「/」から書いてください。メールは mailto:、電話は tel: です。',
  );
}
