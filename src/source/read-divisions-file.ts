import { divisionsFields, divisionsSchema } from '../schemas/divisions-schema.ts';
import type { DivisionsDocument } from './documents.ts';
import { noText } from './read-body.ts';
import { readFacts } from './read-facts.ts';
import type { SourceText } from './source-text.ts';

/** divisions.yaml: 担当課 */
export function readDivisionsFile(source: SourceText): DivisionsDocument {
  const { values, places } = readFacts(source, 0, source.text.length, {
    schema: divisionsSchema,
    fields: divisionsFields,
  });
  return {
    id: 'divisions',
    file: source.file,
    places,
    text: noText(),
    complete: source.complete,
    divisions: values ?? [],
  };
}
