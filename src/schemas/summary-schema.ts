import { type FieldNames, optionalText, record } from './content-value.ts';

/** Front matter of summaries/1-1.easy.md */
export const summarySchema = record({ 原文の版: optionalText }).transform((summary) => ({
  madeFrom: summary.原文の版,
}));

export const summaryFields: FieldNames = { 原文の版: 'madeFrom' };
