import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from '../../src/paper/html.ts';
import { PAPER_STYLE } from '../../src/paper/paper-page.ts';
import type { PaperSource } from '../../src/paper/paper-source.ts';
import { planTitle, yearTitle } from '../../src/paper/paper-words.ts';
import { documentTitle, type Paper } from '../../src/paper/papers.ts';

const STYLE = readFileSync(
  join(import.meta.dirname, '..', '..', 'public', ...PAPER_STYLE.split('/')),
  'utf8',
);

/**
 * A paper as a document for the printer alone, with everything that it needs: the style of the site's
 * papers, and at the foot of each page whose paper it is and what it is about.
 *
 * @param cover the first page is a cover, and bears nothing at its foot
 */
export function paperDocument(
  { plan }: PaperSource,
  paper: Paper,
  { cover = false }: { cover?: boolean } = {},
): string {
  const about = paper.title === plan.name ? '' : paper.title;
  const feet = `@page {
  @bottom-left { width: 42%; content: ${cssText(`${planTitle(plan)}　${yearTitle(paper.year)}`)}; font-size: 8pt; }
  @bottom-center { width: 16%; }
  @bottom-right { width: 42%; content: ${cssText(about)}; font-size: 8pt; }
}
${cover ? '@page :first { @bottom-left { content: ""; } @bottom-center { content: ""; } @bottom-right { content: ""; } }' : ''}`;
  const page = html`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<title>${documentTitle(paper)}</title>
`.text;
  return `${page}<style>${STYLE}\n${feet}</style>
</head>
<body>
<main class="paper">
${paper.body.text}
</main>
</body>
</html>
`;
}

/** A text as a string of CSS: every letter that could end it is written as its number. */
function cssText(text: string): string {
  return `"${text.replace(/["\\<>\n\r\f]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;
}
