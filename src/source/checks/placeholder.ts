import type { SourceText } from '../source-text.ts';

/** What `npm run add` writes where somebody has to write: （ここに説明を書きます）. */
const PLACEHOLDER = /（ここに[^（）\n]*書きます）/gu;

/** No text that only says what to write here is left for residents to read. */
export function checkPlaceholders(source: SourceText): void {
  for (const match of source.text.matchAll(PLACEHOLDER)) {
    source.report(
      'W-PLACEHOLDER',
      match.index,
      `「${match[0]}」が、書き換えられずに残っています。このままでは、サイトに載ります。`,
      'その場所に文を書くか、まだ公開しないのなら、ファイルを content/ の外に置いてください。',
    );
  }
}
