import { z } from 'zod';
import {
  type FieldNames,
  listOf,
  optional,
  optionalText,
  record,
  requiredName,
} from './content-value.ts';
import { fiscalYear } from './fiscal-year-value.ts';
import { hiragana } from './hiragana-value.ts';
import { slug } from './plan-slug.ts';
import { mailAddress, webAddress } from './web-address.ts';

const division = record({
  id: slug,
  名称: requiredName,
  読み: optional(hiragana('課の読みは平仮名だけで書いてください（例 総務課: そうむか）。')),
  部局: optionalText,
  旧名称: listOf(record({ 名称: requiredName, 終了年度: fiscalYear })),
  問い合わせ: optional(record({ 電話: optionalText, メール: mailAddress, ページ: webAddress })),
}).transform((written) => ({
  id: written.id,
  name: written.名称,
  reading: written.読み ?? null,
  department: written.部局,
  formerNames: written.旧名称.map((former) => ({ name: former.名称, until: former.終了年度 })),
  contact: {
    phone: written.問い合わせ?.電話 ?? null,
    email: written.問い合わせ?.メール ?? null,
    page: written.問い合わせ?.ページ ?? null,
  },
}));

/** divisions.yaml: 担当課 */
export const divisionsSchema = z.array(division);

export const divisionsFields: FieldNames = {
  '[]': 'divisions[]',
  '[].id': 'divisions[].id',
  '[].名称': 'divisions[].name',
  '[].読み': 'divisions[].reading',
  '[].部局': 'divisions[].department',
  '[].旧名称': 'divisions[].formerNames',
  '[].旧名称[]': 'divisions[].formerNames[]',
  '[].旧名称[].名称': 'divisions[].formerNames[].name',
  '[].旧名称[].終了年度': 'divisions[].formerNames[].until',
  '[].問い合わせ': 'divisions[].contact',
  '[].問い合わせ.電話': 'divisions[].contact.phone',
  '[].問い合わせ.メール': 'divisions[].contact.email',
  '[].問い合わせ.ページ': 'divisions[].contact.page',
};
