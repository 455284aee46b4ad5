import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keptPicture, throwOldPicturesAway } from '../../src/collections/kept-pictures.ts';
import type { Plan } from '../../src/plan/types.ts';
import { drawPreview } from '../../src/sharing/draw-preview.ts';
import { previewCards } from '../../src/sharing/preview-card.ts';
import { previewAddress } from '../../src/vocabulary/address.ts';

/**
 * Writes the picture of each card into the built site. Where the site does not know its address no
 * page can name its picture, and none is made.
 */
export function writePreviews(site: string, plan: Plan): void {
  for (const [place, card] of plan.siteUrl === null ? [] : previewCards(plan)) {
    const file = join(site, previewAddress(place));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      keptPicture(['preview', card], () => drawPreview(card)),
    );
  }
  throwOldPicturesAway();
}
