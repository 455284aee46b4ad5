import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plan } from '../../src/plan/types.ts';
import type { KeptPages } from '../kept-pages/kept-pages.ts';
import { isPictureKept, keptPictureFile, throwOldPicturesAway } from './kept-pictures.ts';
import { drawInThreads, type MissingPicture } from './picture-threads.ts';
import { sitePictures } from './site-pictures.ts';

/**
 * Draws the pictures of a site beside everything else that a build does. Each is drawn only where no
 * build of this checkout has drawn the same with the same programs before.
 */
export class PictureDrawing {
  readonly #files = new Map<string, string>();
  readonly #stopped = new AbortController();
  readonly #drawn: Promise<void>;

  constructor(plan: Plan) {
    this.#drawn = drawInThreads(this.#missing(plan), this.#stopped.signal);
    // Told where it is waited for; until then nobody listens.
    this.#drawn.catch(() => {});
  }

  /**
   * Waits for the pictures and writes them into the built site.
   *
   * @throws what drawing or writing threw
   */
  async writeTo(site: string, kept: KeptPages): Promise<void> {
    await this.#drawn;
    for (const [address, file] of this.#files) {
      // Written anew: whoever writes into the site must not change what is kept, and who may read it
      // is for this build to say, not for the one that drew it.
      kept.takeOrMake(site, address.slice(1), file, (path) => {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, readFileSync(file));
      });
    }
    throwOldPicturesAway();
  }

  /** Ends the threads; after {@link writeTo} there is nothing to end. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#drawn.catch(() => {});
  }

  *#missing(plan: Plan): Generator<MissingPicture> {
    const given = new Set<string>();
    for (const { address, subject } of sitePictures(plan)) {
      const file = keptPictureFile(subject);
      this.#files.set(address, file);
      if (given.has(file) || isPictureKept(file)) continue;
      given.add(file);
      yield { file, subject };
    }
  }
}
