import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PictureSubject } from './site-pictures.ts';

/** A picture that has to be drawn, and where it is to be kept. */
export interface MissingPicture {
  file: string;
  subject: PictureSubject;
}

const AT_ONCE = 32;
/** What a thread has before it beside what it draws, so that it need not wait for a busy build. */
const AHEAD = 1;
const MOST_THREADS = 4;

/**
 * Draws pictures in threads of their own while the pages are made. A picture takes megabytes for a
 * moment, and where the pages are made, each few of them had the collector walk through the whole
 * plan: in a thread with little else that costs next to nothing.
 *
 * @param missing asked for as the threads get on
 * @throws (the promise) what the first failing thread threw; the others are stopped
 */
export async function drawInThreads(
  missing: Iterator<MissingPicture>,
  stopped: AbortSignal,
): Promise<void> {
  const first = take(missing);
  if (first.length === 0) return;
  // One processor is left to the pages.
  const count = Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1));
  const threads: Worker[] = [];
  try {
    await Promise.all(
      Array.from({ length: count }, (_, i) => {
        const thread = new Worker(join(import.meta.dirname, 'picture-thread.ts'));
        threads.push(thread);
        return drawWith(thread, i === 0 ? first : take(missing), missing, stopped);
      }),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** Keeps a thread busy until nothing is missing any more. */
function drawWith(
  thread: Worker,
  first: MissingPicture[],
  missing: Iterator<MissingPicture>,
  stopped: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let waiting = 0;
    const give = (pictures: MissingPicture[]) => {
      if (pictures.length === 0) return;
      waiting++;
      thread.postMessage(pictures);
    };
    thread.on('error', reject);
    stopped.addEventListener('abort', () => reject(stopped.reason));
    thread.on('message', () => {
      waiting--;
      try {
        give(take(missing));
      } catch (error) {
        reject(error);
      }
      if (waiting === 0) resolve();
    });
    give(first);
    for (let i = 0; i < AHEAD; i++) give(take(missing));
    if (waiting === 0) resolve();
  });
}

function take(missing: Iterator<MissingPicture>): MissingPicture[] {
  const taken: MissingPicture[] = [];
  while (taken.length < AT_ONCE) {
    const { done, value } = missing.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}
