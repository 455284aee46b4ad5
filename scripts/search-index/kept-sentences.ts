import { createHash } from 'node:crypto';
import { hashOfPrograms, keepValue, keptValue } from '../../src/collections/kept-values.ts';
import type { WordReading } from '../../src/search/index-format.ts';
import { contentFolder } from '../../src/source/content-folder.ts';
import { type ReadSentences, type SentenceCounts, sentenceReadings } from './word-readings.ts';

/** The words of the sentences with their readings; a sentence that the last build has read is not read again. */
export function keptSentenceReadings(
  sentences: SentenceCounts,
  edited: readonly { word: string; readings: readonly string[] }[],
): WordReading[] {
  const name = `sentences-${hash(contentFolder()).slice(0, 12)}`;
  const programs = hash(
    hashOfPrograms('scripts/search-index/word-readings.ts', 'src/{vocabulary,search}/*.ts'),
    // The editors' words part every sentence.
    JSON.stringify(edited),
  );
  const known = keptValue<ReadSentences>(name, programs) ?? undefined;
  const { words, read } = sentenceReadings(sentences, edited, known);
  keepValue(name, programs, read);
  return words;
}

function hash(...texts: string[]): string {
  const all = createHash('sha256');
  for (const text of texts) all.update(text);
  return all.digest('hex');
}
