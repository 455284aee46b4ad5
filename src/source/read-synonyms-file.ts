import { synonymsFields, synonymsSchema } from '../schemas/synonyms-schema.ts';
import type { SynonymsDocument } from './documents.ts';
import { noText } from './read-body.ts';
import { judgeFacts } from './read-facts.ts';
import type { SourceText } from './source-text.ts';
import { readWordList } from './word-list.ts';

/** synonyms.yaml: 住民が使う言葉 and the words of the plan that they mean */
export function readSynonymsFile(source: SourceText): SynonymsDocument {
  const yaml = readWordList(source, { right: '計画の言葉', example: '広報誌: [広報紙]' });
  const { values, places } = judgeFacts(source, yaml, {
    schema: synonymsSchema,
    fields: synonymsFields,
  });
  return {
    id: 'synonyms',
    file: source.file,
    places,
    text: noText(),
    complete: source.complete,
    synonyms: values ?? [],
  };
}
