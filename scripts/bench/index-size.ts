import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Bytes of all files of a folder: on disk, and as a web server sends them, gzip'd where that helps. */
export function indexSize(folder: string): { files: number; disk: number; sent: number } {
  const size = { files: 0, disk: 0, sent: 0 };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const content = readFileSync(path);
    size.files++;
    size.disk += content.length;
    size.sent += Math.min(content.length, gzipSync(content).length);
  }
  return size;
}

/** What stock Pagefind calls each page: `ja_1a2b3c4` → `12-3-5`. */
export function stockPages(folder: string): Map<string, string> {
  const fragments = join(folder, 'fragment');
  return new Map(
    readdirSync(fragments).map((file) => {
      const content = gunzipSync(readFileSync(join(fragments, file)));
      // The first twelve bytes are Pagefind's signature.
      const { url } = JSON.parse(content.subarray(12).toString('utf8'));
      return [file.replace('.pf_fragment', ''), url.split('/').at(-2)] as const;
    }),
  );
}
