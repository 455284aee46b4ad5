import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { splitSections } from '../sections.ts';
import type { SourceText } from '../source-text.ts';

/** Anchor of the page's own content, where the skip link leads. */
const SKIP_TARGET = 'main';

/** In a free body, headings begin at `##` (the page's name is its `#`) and skip no level. */
export function checkPageHeadings(source: SourceText, root: Root | null): void {
  if (root === null) return;
  let above = 1;
  const slugger = new GithubSlugger();
  for (const { depth, title, offset } of splitSections(source, root).sections) {
    if (slugger.slug(title) === SKIP_TARGET) {
      source.report(
        'E-HEADING-UNKNOWN',
        offset,
        `見出し「${title}」は、ページの本文の印（${SKIP_TARGET}）と同じ名前になります。`,
        '見出しをほかの言葉にしてください。',
      );
    }
    const deepest = above + 1;
    if (depth === 1 || depth > deepest) {
      const right = depth === 1 ? 2 : deepest;
      source.report(
        'E-HEADING-LEVEL',
        offset,
        `見出し「${title}」の # の数が違います（${depth} 個）。`,
        `「${'#'.repeat(right)} ${title}」と書いてください。本文の見出しは ## から始め、段を飛ばしません。`,
      );
      above = right;
    } else {
      above = depth;
    }
  }
}
