import { z } from 'zod';
import { type FieldNames, record, requiredText } from './content-value.ts';

const synonym = record({ 言葉: requiredText, 計画の言葉: z.array(requiredText) }).transform(
  (written) => ({ word: written.言葉, inPlan: written.計画の言葉 }),
);

/** synonyms.yaml: words that residents use, each with the words that stand in the plan. */
export const synonymsSchema = z.array(synonym);

export const synonymsFields: FieldNames = {
  '[]': 'synonyms[]',
  '[].言葉': 'synonyms[].word',
  '[].計画の言葉': 'synonyms[].inPlan',
  '[].計画の言葉[]': 'synonyms[].inPlan[]',
};
