import { pageOf } from '../open-data/shared-fields.ts';
import type { Division, Measure, Plan, Policy } from '../plan/types.ts';
import { divisionNameIn } from '../summaries/division-name.ts';
import { entriesOfDivision, sheetOfYear } from '../summaries/grade-tally.ts';
import { rowsBySheet } from '../summaries/row-groups.ts';
import { divisionAddress, policyAddress, sheetAddress, yearAnchor } from '../vocabulary/address.ts';
import { calendarDayName } from '../vocabulary/calendar-day.ts';
import {
  type FiscalYear,
  fiscalYearName,
  fiscalYearNameWithWestern,
} from '../vocabulary/fiscal-year.ts';
import { comparePlanIds } from '../vocabulary/plan-id.ts';
import { type Html, html } from './html.ts';
import { indicatorTable } from './indicator-table.ts';
import { measurePart, measureRows } from './measure-part.ts';
import type { PaperSource } from './paper-source.ts';
import { measureTitle, planTitle, policyTitle, SHEET_TITLE } from './paper-words.ts';
import { chapterLine, policyPart } from './policy-part.ts';

/** One paper of one fiscal year, ready to be set on a page. */
export interface Paper {
  /** `施策1-1-1　市民協働制度の充実`; the year and the plan are not part of it */
  title: string;
  year: FiscalYear;
  /** the page of the site that shows the same */
  address: string;
  body: Html;
}

const h1 = (text: string) => html`<h1>${text}</h1>`;
const h2 = (text: string) => html`<h2>${text}</h2>`;

/** 施策進捗管理シート of one measure. */
export function measurePaper(source: PaperSource, measure: Measure, year: FiscalYear): Paper {
  const address = sheetAddress(measure.id, year);
  return {
    title: measureTitle(measure),
    year,
    address,
    body: html`${paperHead(source.plan, year)}
<div class="place">${chapterLine(measure.policy.chapter)}<p class="policy">${policyTitle(measure.policy)}</p></div>
${measurePart(source, measure, year, h1)}
${paperFoot(source, address)}`,
  };
}

/** A policy with its indicators, then each of its measures on a page of its own, as the source lays them. */
export function policyPaper(source: PaperSource, policy: Policy, year: FiscalYear): Paper {
  const address = policyAddress(policy.id);
  const reported = policy.measures.filter((measure) => sheetOfYear(measure, year) !== null);
  return {
    title: policyTitle(policy),
    year,
    address,
    body: html`${paperHead(source.plan, year)}
${chapterLine(policy.chapter)}
${policyPart(source, policy, year, h1)}
${reported.map((measure, at) => html`<section class="${at > 0 ? 'on-new-page' : 'following'}">${measurePart(source, measure, year, h2)}</section>`)}
${paperFoot(source, address)}`,
  };
}

/** The rows that a division answers for, in the plan's order, and the indicators that it reports. */
export function divisionPaper(source: PaperSource, division: Division, year: FiscalYear): Paper {
  const address = `${divisionAddress(division.id)}#${yearAnchor(year)}`;
  const name = divisionNameIn(division, year);
  const sheets = rowsBySheet(entriesOfDivision(division, year)).toSorted((a, b) =>
    comparePlanIds(a.sheet.measure.id, b.sheet.measure.id),
  );
  const indicators = source.plan.indicators.filter(({ divisions }) => divisions.includes(division));
  return {
    title: name,
    year,
    address,
    body: html`${paperHead(source.plan, year)}
${h1(name)}
${name !== division.name && html`<p>（現 ${division.name}）</p>`}
${indicatorTable(source, indicators, year)}
${sheets.map(({ entries }) => html`<section>${measureRows(source, entries as Parameters<typeof measureRows>[1], h2)}</section>`)}
${paperFoot(source, address)}`,
  };
}

function paperHead(plan: Plan, year: FiscalYear): Html {
  return html`<p class="paper-head"><span>${planTitle(plan)}</span><b>${SHEET_TITLE}</b><span>${fiscalYearNameWithWestern(year)}</span></p>`;
}

/**
 * Of what day the content is and where it stands on the site. The clock is not asked: the same
 * content prints the same.
 *
 * @param address `null` where there is none worth printing
 */
export function paperFoot({ plan, day }: PaperSource, address: string | null): Html {
  const label = plan.siteUrl === null ? 'サイトの中のアドレス' : 'アドレス';
  return html`<p class="paper-foot">${day !== null && html`<span>内容の最終更新：${calendarDayName(day)}</span>`}${address !== null && html`<span>${label}：${pageOf(plan, address)}</span>`}</p>`;
}

/** `施策1-1-1　市民協働制度の充実　令和4年度　施策進捗管理シート`: the title of the document. */
export function documentTitle({ title, year }: Paper): string {
  return `${title}　${fiscalYearName(year)}　${SHEET_TITLE}`;
}
