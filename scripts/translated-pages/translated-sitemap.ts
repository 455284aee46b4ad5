import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressIn, type InterfaceLanguage } from '../../src/vocabulary/interface-language.ts';

const INDEX = 'sitemap-index.xml';
const OWN = 'sitemap-languages.xml';

/** A sitemap of the translated pages, beside that of the Japanese ones. */
export function addToSitemap(
  site: string,
  siteUrl: string,
  languages: readonly InterfaceLanguage[],
  addresses: readonly string[],
): void {
  const index = join(site, INDEX);
  if (!existsSync(index)) return;
  const full = (address: string) => `${siteUrl.replace(/\/$/, '')}${address}`;
  const pages = languages.flatMap((language) =>
    addresses.map((address) => `<url><loc>${full(addressIn(language, address))}</loc></url>`),
  );
  writeFileSync(
    join(site, OWN),
    `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages.join('')}</urlset>`,
  );
  const entry = `<sitemap><loc>${full(`/${OWN}`)}</loc></sitemap>`;
  writeFileSync(
    index,
    readFileSync(index, 'utf8').replace('</sitemapindex>', `${entry}</sitemapindex>`),
  );
}
