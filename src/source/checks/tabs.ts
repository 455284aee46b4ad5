import type { SourceText } from '../source-text.ts';

/** No tabs: they come from spreadsheets, and each program indents by them differently. One problem a file. */
export function checkTabs(source: SourceText): void {
  const first = source.text.indexOf('\t');
  if (first === -1) return;
  const count = source.text.split('\t').length - 1;
  source.report(
    'W-TAB',
    first,
    `タブが ${count} か所にあります。`,
    'タブを半角の空白に置き換えてください。表からの貼り付けは Markdown の表にします。',
  );
}
