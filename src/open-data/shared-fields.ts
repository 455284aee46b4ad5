import type { Plan } from '../plan/types.ts';
import { type FiscalYear, fiscalYearName } from '../vocabulary/fiscal-year.ts';
import type { DataField } from './data-table.ts';

/** Which municipality a line is about, so that lines of several can be put together. */
export const AREA_FIELDS = [
  {
    name: 'areaCode',
    title: '標準地域コード',
    type: 'string',
    meaning: '統計に用いる標準地域コード（5桁）。全国地方公共団体コードから検査数字を除いたもの。',
    blank: '団体コードがまだ登録されていない',
    pattern: '^\\d{5}$',
  },
  {
    name: 'areaName',
    title: '地域名',
    type: 'string',
    meaning: '都道府県名と市区町村名。',
    blank: null,
  },
] as const satisfies DataField[];

/** The values of {@link AREA_FIELDS}. */
export function areaOf({ municipality }: Plan): { areaCode: string | null; areaName: string } {
  return {
    areaCode: municipality.code?.slice(0, 5) ?? null,
    areaName: `${municipality.prefecture}${municipality.name}`,
  };
}

/** A fiscal year in both calendars. */
export const FISCAL_YEAR_FIELDS = [
  {
    name: 'fiscalYear',
    title: '年度（西暦）',
    type: 'integer',
    meaning: '年度が始まる4月の西暦。2022 は2022年4月から2023年3月まで。',
    blank: null,
    unit: '年度',
  },
  {
    name: 'fiscalYearName',
    title: '年度（和暦）',
    type: 'string',
    meaning: '元号で書いた年度の名前。',
    blank: null,
  },
] as const satisfies DataField[];

/** The values of {@link FISCAL_YEAR_FIELDS}. */
export function fiscalYearOf(year: FiscalYear): { fiscalYear: number; fiscalYearName: string } {
  return { fiscalYear: year, fiscalYearName: fiscalYearName(year) };
}

/** Where the site shows what a line is about. */
export const PAGE_FIELD = {
  name: 'page',
  title: 'ページのアドレス（URL）',
  type: 'string',
  meaning:
    'このサイトでその内容を載せているページ。公開先が決まっていれば https から始まり、まだならサイトの一番上からの道すじ。',
  blank: null,
} as const satisfies DataField;

/** The address in full where the plan says where the site stands, else from the site's root. */
export function pageOf({ siteUrl }: Plan, address: string): string {
  return siteUrl === null ? address : `${siteUrl}${address.replace(/^\//, '')}`;
}
