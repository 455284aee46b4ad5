import type { Plan } from '../plan/types.ts';
import { DATA } from '../vocabulary/address.ts';
import { pageOf } from './shared-fields.ts';

/** The name of all tables together, as it is cited. */
export function dataSetName({ name }: Plan): string {
  return `${name}の進捗データ`;
}

/** What the tables hold, for catalogues. */
export function dataSetDescription({ name, municipality }: Plan): string {
  return `${municipality.name}の「${name}」の政策、施策、目標指標と、年度ごとの施策進捗管理シートを、表の形のデータにしたものです。目標指標の状況（達成、順調など）と進み具合などの数は、公表された値からこのサイトが計算したもので、${municipality.name}が示した評価ではありません。CSV は UTF-8（BOM 付き）、改行は CRLF です。文字の項目が = + - @ などで始まるときは、表計算ソフトが式として動かさないように、先頭に ' を付けています。`;
}

/** What the data was made from; `path` only where there is an address. */
export function dataSources({
  name,
  municipality,
  repository,
}: Plan): { title: string; path?: string }[] {
  const address = repository.url ?? municipality.website;
  return [
    {
      title: `${municipality.name}「${name}」と施策進捗管理シート`,
      ...(address !== null && { path: address }),
    },
  ];
}

/** The page of the data in full; `null` until the plan says where the site will stand. */
export function dataHome(plan: Plan): string | null {
  return plan.siteUrl === null ? null : pageOf(plan, DATA);
}

/**
 * How to name the data as a source, as it is or as what something else was made from; `day`
 * (`2026年4月1日`) is when the content last changed. Left out where it is not known, and so is an
 * address that is not settled yet.
 */
export function citation(plan: Plan, day: string | null, use: 'as is' | 'adapted'): string {
  const home = dataHome(plan);
  return [
    `${plan.municipality.name}「${dataSetName(plan)}」`,
    day === null ? '' : `（${day}更新）`,
    use === 'adapted' ? 'を加工して作成' : '',
    home === null ? '' : ` ${home}`,
  ].join('');
}
