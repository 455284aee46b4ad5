import { type FieldNames, record, requiredName } from './content-value.ts';

/** Front matter of measures/1-5-1.md */
export const measureSchema = record({ 名称: requiredName }).transform((measure) => ({
  name: measure.名称,
}));

export const measureFields: FieldNames = { 名称: 'name' };
