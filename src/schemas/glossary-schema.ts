import { type FieldNames, listOf, optionalText, record, requiredName } from './content-value.ts';

/** Front matter of glossary/npo.md */
export const glossarySchema = record({
  用語: requiredName,
  読み: optionalText,
  別表記: listOf(requiredName),
}).transform((entry) => ({ term: entry.用語, reading: entry.読み, variants: entry.別表記 }));

export const glossaryFields: FieldNames = {
  用語: 'term',
  読み: 'reading',
  別表記: 'variants',
  '別表記[]': 'variants[]',
};
