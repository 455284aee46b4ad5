import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SINGLE_FILES } from '../../src/source/content-kinds.ts';
import type { AddressesDocument } from '../../src/source/documents.ts';
import { shownFolder } from '../command-line/shown-folder.ts';
import { writeFiles } from '../content-files/write-files.ts';

const FIRST_LINES = [
  '# 公開したことのあるアドレス。npm run addresses -- --record が書き足します。',
  '# ページを移したときは moves.yaml に書いてください。ここからは消しません。',
];

/**
 * Adds addresses to addresses.txt and says so in Japanese; those that stand there remain. Gives
 * `false` where the file could not be written.
 */
export function recordAddresses(
  root: string,
  recorded: AddressesDocument | null,
  addresses: readonly string[],
): boolean {
  const { file } = SINGLE_FILES.addresses;
  const shown = `${shownFolder(root)}/${file}`;
  const path = join(root, file);
  const known = new Set((recorded?.addresses ?? []).map(({ address }) => address));
  const all = [...new Set([...known, ...addresses])].sort();
  const text = [...FIRST_LINES, ...all, ''].join('\n');
  if (existsSync(path) && readFileSync(path, 'utf8') === text) {
    process.stdout.write(`${shown} は、もう新しい状態です（${all.length} 件）。\n`);
    return true;
  }
  if (!writeFiles(root, new Map([[file, text]]))) return false;
  process.stdout.write(
    `${shown} に ${all.length - known.size} 件を書き足しました（合わせて ${all.length} 件）。公開した後に、この記録も git に残してください。\n`,
  );
  return true;
}
