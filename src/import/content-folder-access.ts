import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The text of a file below the content folder, with LF as line ending; `null` where there is none.
 * A file in another encoding is refused: read loosely and written back, it would be spoilt.
 */
export async function readContentFile(folder: string, file: string): Promise<string | null> {
  const path = join(folder, file);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n/g, '\n');
  } catch {
    throw Object.assign(new Error(path), { code: '文字コードが UTF-8 ではありません', path });
  }
}

/** Names of the files in a folder below the content folder; none where there is no such folder. */
export async function listContentFolder(folder: string, below: string): Promise<string[]> {
  try {
    return (await readdir(join(folder, below))).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Writes a file below the content folder, with the folders that it needs. */
export async function writeContentFile(folder: string, file: string, text: string): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
