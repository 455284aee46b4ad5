import type { DeadLink } from './dead-links.ts';

/** A fault of a template is on every page; its first pages tell enough. */
const SHOWN = 30;
const REASONS: Readonly<Record<DeadLink['reason'], string>> = {
  'no-page': '行き先のページかファイルがありません',
  'no-place': '行き先のページに、その場所がありません',
  outside: 'サイトの置き場所の外を指しています',
  unreadable: 'アドレスとして読めません',
};

/** Dead links as Japanese sentences, one line each. */
export function deadLinksText(dead: readonly DeadLink[]): string {
  const lines = dead
    .slice(0, SHOWN)
    .map(({ page, link, reason }) => `  ${page} のリンク「${link}」: ${REASONS[reason]}。`);
  if (dead.length > SHOWN) lines.push(`  ほか ${dead.length - SHOWN} 件`);
  return `行き先のないリンクが ${dead.length} 件あります。\n${lines.join('\n')}`;
}
