import { type FieldNames, record, requiredText } from './content-value.ts';

/** Front matter of measures/1-5-1.md */
export const measureSchema = record({ 名称: requiredText }).transform((measure) => ({
  name: measure.名称,
}));

export const measureFields: FieldNames = { 名称: 'name' };
