import { readFile } from 'node:fs/promises';
import { applyErrata } from '../../src/import/apply-errata.ts';
import { readContentFile } from '../../src/import/content-folder-access.ts';
import { readErrataList } from '../../src/import/errata-list.ts';
import type { ProofInput } from '../../src/import/proof/proof-input.ts';
import { readChapter } from '../../src/import/reading/read-chapter.ts';
import { newReading } from '../../src/import/reading/reading.ts';
import { splitLines } from '../../src/import/source-text.ts';
import { planFiles } from '../../src/import/writing/plan-files.ts';
import { KONAN, KONAN_HAND_WRITTEN } from './temporary-content.ts';

/** What the proof of Konan's chapter compares, for tests that break it on purpose. */
export async function proofInputOfKonan(): Promise<ProofInput> {
  const source = { name: 'konan-chapter-1.txt', lines: splitLines(await readFile(KONAN, 'utf8')) };
  const { corrections } = readErrataList(
    await readFile(`${KONAN_HAND_WRITTEN}/errata.yaml`, 'utf8'),
    source.name,
  );
  const { lines } = applyErrata(source.name, source.lines, corrections);
  const reading = newReading(source.name, 2022);
  const chapter = readChapter(reading, lines);
  if (!chapter) throw new Error('not a chapter');
  const plan = await planFiles(chapter, 2022, (file) => readContentFile(KONAN_HAND_WRITTEN, file));
  return {
    source,
    correctedLines: lines,
    corrections,
    claims: reading.ledger.claims,
    files: new Map(plan.files.map(({ file, text }) => [file, text])),
    chapter: chapter.id,
    planText: await readFile(`${KONAN_HAND_WRITTEN}/plan.yaml`, 'utf8'),
  };
}
