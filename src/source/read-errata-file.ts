import { errataFields, errataSchema } from '../schemas/errata-schema.ts';
import type { ErrataDocument } from './documents.ts';
import { noText } from './read-body.ts';
import { readFacts } from './read-facts.ts';
import type { SourceText } from './source-text.ts';

/** errata.yaml: 訂正 and 未解決 */
export function readErrataFile(source: SourceText): ErrataDocument {
  const { values, places } = readFacts(source, 0, source.text.length, {
    schema: errataSchema,
    fields: errataFields,
  });
  return {
    id: 'errata',
    file: source.file,
    places,
    text: noText(),
    complete: source.complete,
    corrections: values?.corrections ?? [],
    openQuestions: values?.openQuestions ?? [],
  };
}
