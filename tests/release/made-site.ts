import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A site of a few pages, as a build would leave it; `edition` stands on every page and in a file's name. */
export function makeSite(folder: string, edition: number, more: Record<string, string> = {}): void {
  const script = `_astro/script.${edition}.js`;
  const page = `<title>${edition}</title><a href="/keikaku/about/">案内</a><script src="/keikaku/${script}"></script>`;
  const files = {
    'index.html': page,
    '404.html': page,
    'about/index.html': page,
    'measures/1-1-1/index.html': page,
    'search-index/manifest.json': '{}',
    [script]: `${edition}`,
    ...more,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
