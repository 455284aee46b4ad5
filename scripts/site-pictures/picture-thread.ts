import { setImmediate } from 'node:timers/promises';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { keepFile } from '../../src/collections/kept-files.ts';
import { drawPicture } from './draw-picture.ts';
import type { MissingPicture } from './picture-threads.ts';

/*
 * A thread that draws what it is told and says when it is done. What fails is thrown, and reaches
 * the build as the thread's error.
 */
const port = parentPort as MessagePort;

port.on('message', async (missing: MissingPicture[]) => {
  for (const { file, subject } of missing) {
    keepFile(file, drawPicture(subject));
    // The memory of a canvas is given back between turns of the event loop only.
    await setImmediate();
  }
  port.postMessage('done');
});
