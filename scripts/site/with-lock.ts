import { closeSync, fstatSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { nativeFiles } from './native-files.ts';

const BETWEEN_TRIES = 200;

/**
 * Does something while no other process holds the same lock; whoever comes second says so once and
 * waits. The operating system holds the lock, so that it ends with its process, even a killed one;
 * the file that stands for it may remain then, and the next one removes it.
 *
 * @param waiting Japanese sentence that is printed where another process holds the lock
 */
export async function withLock<T>(
  path: string,
  waiting: string,
  work: () => Promise<T> | T,
): Promise<T> {
  const native = await nativeFiles();
  if (native === null) return await work();
  mkdirSync(dirname(path), { recursive: true });
  let told = false;
  for (;;) {
    const file = openSync(path, 'a');
    try {
      if (native.tryLock(file)) {
        // Whoever held it before may have removed the file meanwhile: then another one stands there.
        if (!isSameFile(file, path)) continue;
        try {
          return await work();
        } finally {
          // Before the lock ends, so that nobody waits for a file that is about to go.
          rmSync(path, { force: true });
        }
      }
    } finally {
      closeSync(file);
    }
    if (!told) process.stderr.write(`${waiting}\n`);
    told = true;
    await setTimeout(BETWEEN_TRIES);
  }
}

function isSameFile(file: number, path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  return there !== undefined && there.ino === fstatSync(file).ino;
}
