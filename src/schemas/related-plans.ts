import { z } from 'zod';
import { parseEraMonth } from '../vocabulary/fiscal-year.ts';
import { listOf, optionalText, record, refuse, requiredName } from './content-value.ts';

const adoptionMonth = optionalText.transform((text, context) => {
  if (text === null || parseEraMonth(text)) return text;
  return refuse(context, {
    code: 'E-DATE-FORMAT',
    message: `「{key}」の「${text}」は、年月として読めません。`,
    hint: '「H29.3」（平成29年3月）のように書いてください。分からなければ空欄にします。',
  });
});

/** 関連計画: a name, or a name with the month of its adoption. */
export const relatedPlans = listOf(
  z.preprocess(
    (value) => (typeof value === 'string' ? { 名称: value } : value),
    record({ 名称: requiredName, 策定: adoptionMonth }).transform((plan) => ({
      name: plan.名称,
      adopted: plan.策定,
    })),
  ),
);
