import { furiganaFields, furiganaSchema } from '../schemas/furigana-schema.ts';
import type { FuriganaDocument } from './documents.ts';
import { noText } from './read-body.ts';
import { judgeFacts } from './read-facts.ts';
import type { SourceText } from './source-text.ts';
import { readWordList } from './word-list.ts';

/** furigana.yaml: 表記 and the 読み that is shown above it */
export function readFuriganaFile(source: SourceText): FuriganaDocument {
  const yaml = readWordList(source, { left: '表記', right: '読み', example: '湖南市: こなんし' });
  const { values, places } = judgeFacts(source, yaml, {
    schema: furiganaSchema,
    fields: furiganaFields,
  });
  return {
    id: 'furigana',
    file: source.file,
    places,
    text: noText(),
    complete: source.complete,
    // A reading that was refused is left out.
    furigana: (values ?? []).filter(({ reading }) => reading !== ''),
  };
}
