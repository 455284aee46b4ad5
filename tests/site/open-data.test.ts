import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';

describe.each(inject('sites'))('$name の計画のオープンデータ', (site) => {
  const data = join(site.root, 'data');
  const descriptor = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')) as {
    resources: { name: string; path: string }[];
  };
  const page = load(readFileSync(join(data, 'index.html'), 'utf8'));

  it('datapackage.json が挙げるどの CSV も、BOM と CRLF のまま公開されている', () => {
    expect(descriptor.resources.length).toBeGreaterThan(10);
    for (const { path } of descriptor.resources) {
      const bytes = readFileSync(join(data, path));
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(bytes.toString('utf8').endsWith('\r\n')).toBe(true);
    }
  });

  it('どの表にも、JSON、JSON Schema、列を説明するページがある', () => {
    for (const { name } of descriptor.resources) {
      expect(JSON.parse(readFileSync(join(data, `${name}.json`), 'utf8'))).toBeInstanceOf(Array);
      expect(JSON.parse(readFileSync(join(data, 'schema', `${name}.json`), 'utf8')).title).toBe(
        load(readFileSync(join(data, name, 'index.html'), 'utf8'))('h1').text(),
      );
      expect(page(`a[href$="/data/${name}.csv"]`).length).toBe(1);
    }
  });

  it('検索エンジンのための説明が、置いてあるファイルを挙げる', () => {
    const markup = JSON.parse(page('script[type="application/ld+json"]').text());
    expect(markup['@type']).toBe('Dataset');
    for (const { contentUrl } of markup.distribution) {
      expect(existsSync(join(data, contentUrl.split('/').at(-1)))).toBe(true);
    }
  });
});
