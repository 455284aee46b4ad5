import { policyFields, policySchema } from '../schemas/policy-schema.ts';
import { checkPageHeadings } from './checks/page-headings.ts';
import type { ContentFile } from './content-file.ts';
import type { PolicyDocument } from './documents.ts';
import { readFrontAndBody } from './read-front.ts';
import type { SourceText } from './source-text.ts';

const KIND = {
  schema: policySchema,
  fields: policyFields,
  firstKey: '名称',
  format: '.mdx',
} as const;

/** policies/1-3.mdx: 政策 with its 目標指標 */
export function readPolicy(source: SourceText, contentFile: ContentFile): PolicyDocument {
  const { values, root, document } = readFrontAndBody(source, contentFile, KIND);
  checkPageHeadings(source, root);
  return {
    ...document(),
    name: values?.name ?? '',
    slogan: values?.slogan ?? null,
    relatedPlans: values?.relatedPlans ?? [],
    indicators: values?.indicators ?? [],
  };
}
