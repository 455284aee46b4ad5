import { movesFields, movesSchema } from '../schemas/moves-schema.ts';
import type { MovesDocument } from './documents.ts';
import { noText } from './read-body.ts';
import { readFacts } from './read-facts.ts';
import type { SourceText } from './source-text.ts';

/** moves.yaml: pages that stand at another address now */
export function readMovesFile(source: SourceText): MovesDocument {
  const { values, places } = readFacts(source, 0, source.text.length, {
    schema: movesSchema,
    fields: movesFields,
  });
  return {
    id: 'moves',
    file: source.file,
    places,
    text: noText(),
    complete: source.complete,
    moves: values ?? [],
  };
}
