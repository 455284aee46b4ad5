import { type ContentProblem, compareProblems } from '../vocabulary/content-problem.ts';
import { checkErrataWording } from './checks/errata-wording.ts';
import { checkRootFolder } from './checks/root-folder.ts';
import { CONTENT_KINDS, type ContentKind } from './content-kinds.ts';
import type { ContentDocuments } from './documents.ts';
import { type FileReadings, type KindReading, readKind } from './read-kind.ts';

/**
 * Reads a whole content folder: every document, and every problem that can be seen in one file
 * alone. Nothing throws for bad content; what the files say of each other, `buildPlan` checks.
 *
 * @param known what was read before of files that are still the same
 */
export async function readContent(
  root: string,
  known?: FileReadings,
): Promise<{ documents: ContentDocuments; problems: ContentProblem[] }> {
  const readings = new Map<ContentKind, KindReading<ContentKind>>();
  for (const kind of CONTENT_KINDS) readings.set(kind, await readKind(root, kind, known));
  const documents = Object.fromEntries(
    [...readings].map(([kind, reading]) => [kind, reading.documents]),
  ) as unknown as ContentDocuments;
  const texts = new Map([...readings.values()].flatMap((reading) => [...reading.texts]));
  const problems = [
    ...checkRootFolder(root),
    ...[...readings.values()].flatMap((reading) => reading.problems),
    ...checkErrataWording(documents.errata, texts),
  ];
  return { documents, problems: problems.sort(compareProblems) };
}
