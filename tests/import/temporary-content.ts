import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ImportOutcome, importChapter } from '../../src/import/import-chapter.ts';

export const KONAN = 'tests/fixtures/source/konan-chapter-1.txt';
/**
 * What the editors wrote by hand for the import of Konan's chapter, as it was on that day: the
 * files in content/ go on being edited and must not decide whether the importer is right.
 */
export const KONAN_HAND_WRITTEN = 'tests/fixtures/source/konan';
export const CHAPTER_2 = 'tests/fixtures/source/made-up-chapter-2.txt';

/** An empty content folder that goes away with the test; with the hand-written files of Konan if asked. */
export function temporaryContent(handWritten: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'keikaku-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of handWritten) cpSync(join(KONAN_HAND_WRITTEN, file), join(folder, file));
  return folder;
}

/** Konan's hand-written input of the import. */
export const HAND_WRITTEN = ['errata.yaml', 'plan.yaml'];

/** Imports a file as of fiscal year 2022. */
export function runImport(source: string, folder: string, dryRun = false): Promise<ImportOutcome> {
  return importChapter({ source, folder, year: 2022, dryRun });
}

/** Writes a text to a file outside the content folder and imports it. */
export function importText(
  text: string,
  folder = temporaryContent(),
): Promise<ImportOutcome & { folder: string }> {
  const source = join(temporaryContent(), 'source.txt');
  writeFileSync(source, text);
  return runImport(source, folder).then((outcome) => ({ ...outcome, folder }));
}

/** Every file below a folder with its text. */
export function filesOf(folder: string): Record<string, string> {
  const names = globSync(['**/*', '.*/*'], { cwd: folder }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  return Object.fromEntries(
    names
      .filter((name) => /\.(?:mdx?|yaml|json)$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
