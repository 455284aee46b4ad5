import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedPage, GeneratedRow } from './generated-pages.ts';

/** Path of a generated page below its site. */
export function pagePath({ id }: Pick<GeneratedPage, 'id'>): string {
  return `measures/${id}/`;
}

/** Writes a page as the site would: places marked, the body for Pagefind, something around it. */
export function writePage(site: string, page: GeneratedPage): void {
  const folder = join(site, pagePath(page));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), pageHtml(page));
}

function pageHtml({ id, year, name, lead, rows }: GeneratedPage): string {
  return `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><title>${escaped(name)}</title></head>
<body>
<header><nav><a href="/">総合計画</a> <a href="/indicators/">目標指標</a> <a href="/divisions/">担当課</a></nav></header>
<main data-pagefind-body>
<div data-place="measure/${id}">
<h1>${escaped(name)}</h1>
<p>${escaped(lead)}</p>
</div>
${rows.map((row) => rowHtml(row, year)).join('\n')}
</main>
</body>
</html>
`;
}

function rowHtml({ id, name, division, grade, fields }: GeneratedRow, year: number): string {
  const parts = fields.map(
    ({ heading, sentences, items }) =>
      `<h3>${heading}</h3>\n${sentences.map((text) => `<p>${escaped(text)}</p>`).join('')}` +
      (items.length === 0
        ? ''
        : `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`),
  );
  return `<section id="${id}" data-place="row/${year}/${id}">
<h2>${escaped(name)}</h2>
<dl><div><dt>担当課</dt><dd><a href="/divisions/${division.id}/">${escaped(division.name)}</a></dd></div><div><dt>達成度</dt><dd>${grade ?? '未評価'}</dd></div></dl>
${parts.join('\n')}
</section>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
