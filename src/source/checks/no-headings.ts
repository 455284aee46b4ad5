import type { Section } from '../sections.ts';
import type { SourceText } from '../source-text.ts';

/** Reports headings where a file has only text. `within` names the place. */
export function refuseHeadings(
  source: SourceText,
  sections: readonly Section[],
  within: string,
): void {
  for (const { title, offset } of sections) {
    source.report(
      'E-HEADING-UNKNOWN',
      offset,
      `「${title}」という見出しは、ここには置けません。`,
      `${within}に見出しは置けません。見出しの印 # を消して、文にしてください。`,
    );
  }
}
