import type { z } from 'zod';
import { ACHIEVEMENT_GRADES } from '../vocabulary/achievement-grade.ts';
import { INTERFACE_LANGUAGES } from '../vocabulary/interface-language.ts';
import {
  type FieldNames,
  listOf,
  optional,
  optionalText,
  record,
  refuse,
  requiredName,
  requiredText,
} from './content-value.ts';
import { fiscalYear } from './fiscal-year-value.ts';
import { languages } from './language-value.ts';
import { monthDay } from './month-day-value.ts';
import { isMunicipalityCode } from './municipality-code.ts';
import { mailAddress, siteAddress, webAddress } from './web-address.ts';
import { yesNo } from './yes-no-value.ts';

const municipalityCode = optionalText.transform((text, context) => {
  if (text === null || isMunicipalityCode(text)) return text;
  return refuse(context, {
    code: 'E-MUNICIPALITY-CODE',
    message: `「{key}」の「${text}」は、全国地方公共団体コードとして正しくありません。`,
    hint: "検査数字を含む6桁の半角数字を、引用符で囲んで書いてください（例 '252115'）。分からなければ空欄にします。",
  });
});

const editAddress = webAddress.transform((text, context) => {
  if (text === null || text.includes('{ファイル}'))
    return text?.replace('{ファイル}', '{file}') ?? null;
  return refuse(context, {
    code: 'E-URL-FORMAT',
    message: '「{key}」に、ファイルの場所が入る印「{ファイル}」がありません。',
    hint: `「${text.replace(/\/?$/, '/')}{ファイル}」のように書いてください。`,
  });
});

const sheetYears = listOf(fiscalYear).superRefine((years, context) => {
  const seen = new Set<number>();
  years.forEach((year, index) => {
    if (!seen.has(year)) {
      seen.add(year);
      return;
    }
    context.addIssue({
      code: 'custom',
      path: [index],
      message: `シートの年度に ${year} が二度書かれています。`,
      params: { code: 'E-YEAR-DUPLICATE', hint: `${year} を一つだけ残してください。` },
    });
  });
});

/** plan.yaml: the municipality, its plan, and where the site stands. */
export const planSchema = record({
  自治体: record({
    名称: requiredName,
    都道府県: requiredName,
    団体コード: municipalityCode,
    公式サイト: webAddress,
  }),
  計画: record({ 名称: requiredName, 開始年度: fiscalYear, 終了年度: fiscalYear }),
  シートの年度: sheetYears,
  言語: languages,
  達成度: record({ A: requiredText, B: requiredText, C: requiredText, D: requiredText }),
  権利: record({
    権利者: requiredText,
    説明: requiredText,
    ライセンス: optionalText,
    ライセンスのURL: webAddress,
  }),
  問い合わせ: optional(
    record({ 窓口: optionalText, 電話: optionalText, メール: mailAddress, ページ: webAddress }),
  ),
  リポジトリ: optional(record({ URL: webAddress, 編集URL: editAddress })),
  公開: optional(record({ URL: siteAddress })),
  記入: optional(
    record({ '9月末の期限': monthDay, 年度末の期限: monthDay, 一覧を公開する: yesNo }),
  ),
}).transform((plan) => ({
  municipality: {
    name: plan.自治体.名称,
    prefecture: plan.自治体.都道府県,
    code: plan.自治体.団体コード,
    website: plan.自治体.公式サイト,
  },
  name: plan.計画.名称,
  period: { first: plan.計画.開始年度, last: plan.計画.終了年度 },
  sheetYears: [...plan.シートの年度].sort((a, b) => a - b),
  languages: INTERFACE_LANGUAGES.filter((each) => plan.言語.includes(each)),
  gradeLegend: ACHIEVEMENT_GRADES.map((grade) => ({ grade, meaning: plan.達成度[grade] })),
  rights: {
    holder: plan.権利.権利者,
    statement: plan.権利.説明,
    licenceName: plan.権利.ライセンス,
    licenceUrl: plan.権利.ライセンスのURL,
  },
  contact: {
    name: plan.問い合わせ?.窓口 ?? null,
    phone: plan.問い合わせ?.電話 ?? null,
    email: plan.問い合わせ?.メール ?? null,
    page: plan.問い合わせ?.ページ ?? null,
  },
  repository: { url: plan.リポジトリ?.URL ?? null, editUrl: plan.リポジトリ?.編集URL ?? null },
  siteUrl: plan.公開?.URL ?? null,
  reporting: {
    interimDue: plan.記入?.['9月末の期限'] ?? null,
    yearEndDue: plan.記入?.年度末の期限 ?? null,
    worklistPublic: plan.記入?.一覧を公開する ?? false,
  },
}));

export type PlanFacts = z.output<typeof planSchema>;

export const planFields: FieldNames = {
  自治体: 'municipality',
  '自治体.名称': 'municipality.name',
  '自治体.都道府県': 'municipality.prefecture',
  '自治体.団体コード': 'municipality.code',
  '自治体.公式サイト': 'municipality.website',
  計画: 'period',
  '計画.名称': 'name',
  '計画.開始年度': 'period.first',
  '計画.終了年度': 'period.last',
  シートの年度: 'sheetYears',
  'シートの年度[]': 'sheetYears[]',
  言語: 'languages',
  '言語[]': 'languages[]',
  達成度: 'gradeLegend',
  権利: 'rights',
  '権利.権利者': 'rights.holder',
  '権利.説明': 'rights.statement',
  '権利.ライセンス': 'rights.licenceName',
  '権利.ライセンスのURL': 'rights.licenceUrl',
  問い合わせ: 'contact',
  '問い合わせ.窓口': 'contact.name',
  '問い合わせ.電話': 'contact.phone',
  '問い合わせ.メール': 'contact.email',
  '問い合わせ.ページ': 'contact.page',
  リポジトリ: 'repository',
  'リポジトリ.URL': 'repository.url',
  'リポジトリ.編集URL': 'repository.editUrl',
  公開: 'site',
  '公開.URL': 'siteUrl',
  記入: 'reporting',
  '記入.9月末の期限': 'reporting.interimDue',
  '記入.年度末の期限': 'reporting.yearEndDue',
  '記入.一覧を公開する': 'reporting.worklistPublic',
};
