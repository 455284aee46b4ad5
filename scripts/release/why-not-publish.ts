import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deadLinks } from '../links/dead-links.ts';
import { deadLinksText } from '../links/dead-links-text.ts';

const SHOWN = 10;

/**
 * Why a built site must not be published, in Japanese; `null` where it may: it is whole, its links lead
 * somewhere, and every page that was ever published is there or leads on.
 *
 * @param recorded the addresses of addresses.txt, places within pages among them
 */
export function whyNotPublish(
  site: string,
  base: string,
  siteUrl: URL | null,
  recorded: readonly string[],
): string | null {
  const needed = ['index.html', '404.html', 'search-index/manifest.json'];
  const missing = needed.filter((file) => !existsSync(join(site, file)));
  if (missing.length > 0)
    return `${site} に ${missing.join('、')} がありません。先に npm run build を実行してください。`;
  const cut = globSync('**/*.html', { cwd: site })
    .filter((file) => !/>\s*$/.test(readFileSync(join(site, file), 'utf8')))
    .sort();
  if (cut.length > 0)
    return `途中で切れているページがあります。もう一度 npm run build を実行してください。\n${listed(cut)}`;
  const dead = deadLinks(site, base, siteUrl);
  if (dead.length > 0) return deadLinksText(dead);
  const lost = [...new Set(recorded.map((address) => address.split('#')[0] as string))].filter(
    (address) => !existsSync(join(site, address, 'index.html')),
  );
  if (lost.length === 0) return null;
  return `公開したことのあるページが ${lost.length} 件、作ったサイトにありません。moves.yaml に移した先を書くか、ページを戻してください。\n${listed(lost)}`;
}

function listed(names: readonly string[]): string {
  const more = names.length > SHOWN ? [`  ほか ${names.length - SHOWN} 件`] : [];
  return [...names.slice(0, SHOWN).map((name) => `  ${name}`), ...more].join('\n');
}
