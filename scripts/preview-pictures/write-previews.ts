import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan } from '../../src/plan/types.ts';
import { drawPreview } from '../../src/sharing/draw-preview.ts';
import { previewCards } from '../../src/sharing/preview-card.ts';
import { previewAddress } from '../../src/vocabulary/address.ts';

/** Drawn pictures by the hash of what they show and of the programs that draw them. */
const CACHE = '.keikaku/cache/previews';
/** A picture that no build has used for so long is thrown away. */
const KEPT_DAYS = 30;

/**
 * Writes the picture of each card into the built site. One that was drawn before, of the same card
 * by the same programs, is not drawn again. Where the site does not know its address no page can
 * name its picture, and none is made.
 */
export function writePreviews(site: string, plan: Plan): void {
  if (plan.siteUrl === null) return;
  mkdirSync(CACHE, { recursive: true });
  const programs = hashOfPrograms();
  for (const [place, card] of previewCards(plan)) {
    const key = createHash('sha256').update(programs).update(JSON.stringify(card)).digest('hex');
    const kept = join(CACHE, `${key}.png`);
    if (existsSync(kept)) {
      const now = new Date();
      utimesSync(kept, now, now);
    } else {
      writeFileSync(kept, drawPreview(card));
    }
    const file = join(site, previewAddress(place));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, readFileSync(kept));
  }
  throwOldAway();
}

/** Changes with everything that decides how a card looks: our own code and the exact libraries. */
function hashOfPrograms(): string {
  const hash = createHash('sha256');
  const files = globSync('src/{sharing,charts,vocabulary}/*.ts').sort();
  for (const file of [...files, 'package-lock.json']) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function throwOldAway(): void {
  const oldest = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(CACHE)) {
    const file = join(CACHE, name);
    if (statSync(file).mtimeMs < oldest) rmSync(file);
  }
}
