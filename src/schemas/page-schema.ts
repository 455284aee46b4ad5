import { type FieldNames, optionalText, record, requiredName } from './content-value.ts';

/** Front matter of pages/about.mdx */
export const pageSchema = record({ 題名: requiredName, 説明: optionalText }).transform((page) => ({
  title: page.題名,
  description: page.説明,
}));

export const pageFields: FieldNames = { 題名: 'title', 説明: 'description' };
