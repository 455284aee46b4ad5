import { type Html, html } from './html.ts';

/** A line of a table of contents. */
export interface ContentsLine {
  anchor: string;
  title: string;
  /** 1: chapter, 2: policy, 3: measure */
  level: 1 | 2 | 3;
}

/** A table of contents: each line leads to its part and says on which page it begins. */
export function contentsList(
  lines: readonly ContentsLine[],
  pages: ReadonlyMap<string, number>,
): Html {
  return html`<ol>
${lines.map(
  ({
    anchor,
    title,
    level,
  }) => html`<li class="level-${level}"><a href="#${anchor}">${title}<span class="page">${pages.get(anchor) ?? ''}</span></a></li>
`,
)}</ol>`;
}
