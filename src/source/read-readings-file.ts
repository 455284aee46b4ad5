import { readingsFields, readingsSchema } from '../schemas/readings-schema.ts';
import type { ReadingsDocument } from './documents.ts';
import { noText } from './read-body.ts';
import { judgeFacts } from './read-facts.ts';
import type { SourceText } from './source-text.ts';
import { readWordList } from './word-list.ts';

/** readings.yaml: 読み that win over the automatic ones */
export function readReadingsFile(source: SourceText): ReadingsDocument {
  const yaml = readWordList(source, { right: '読み', example: '湖南: こなん' });
  const { values, places } = judgeFacts(source, yaml, {
    schema: readingsSchema,
    fields: readingsFields,
  });
  return {
    id: 'readings',
    file: source.file,
    places,
    text: noText(),
    complete: source.complete,
    readings: values ?? [],
  };
}
