import { contentSecurityPolicy } from '../hosting/content-security-policy.ts';
import { withBase } from '../vocabulary/address.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { html } from './html.ts';
import type { PaperSource } from './paper-source.ts';
import { SHEET_TITLE } from './paper-words.ts';
import { documentTitle, type Paper } from './papers.ts';

/** Style of every paper, from the site's root; a file of `public/`. */
export const PAPER_STYLE = '/print/paper.css';

/**
 * A paper as a page of the site: on a screen it lies below one line that leads back and says how to
 * print it. Without scripts, and not for search engines: what it shows stands on the page that it
 * leads back to.
 *
 * @param base path that the site stands under
 */
export function paperPage({ plan }: PaperSource, paper: Paper, base: string): string {
  const title = documentTitle(paper);
  return html`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${contentSecurityPolicy('page')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${`${title}｜${plan.name}`}</title>
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="${withBase('/favicon.svg', base)}" type="image/svg+xml">
<link rel="stylesheet" href="${withBase(PAPER_STYLE, base)}">
</head>
<body>
<nav class="desk" aria-label="印刷する前に"><a href="${withBase(paper.address, base)}">「${paper.title}」のページに戻る</a><span>${fiscalYearName(paper.year)}の${SHEET_TITLE}の様式です。ブラウザーの「印刷」から、A4横で印刷できます。</span></nav>
<main class="paper">
${paper.body}
</main>
</body>
</html>
`.text;
}
