import type { Chapter, Department, Measure, Plan, Policy } from '../plan/types.ts';
import { entriesOfYear, sheetOfYear } from '../summaries/grade-tally.ts';
import { HOME } from '../vocabulary/address.ts';
import { type FiscalYear, fiscalYearNameWithWestern } from '../vocabulary/fiscal-year.ts';
import { type ContentsLine, contentsList } from './contents-list.ts';
import { departmentPart } from './department-part.ts';
import { gradesPart } from './grades-part.ts';
import { type Html, html } from './html.ts';
import { measurePart } from './measure-part.ts';
import type { PaperSource } from './paper-source.ts';
import { chapterTitle, measureTitle, policyTitle, SHEET_TITLE } from './paper-words.ts';
import { type Paper, paperFoot } from './papers.ts';
import { chapterLine, policyPart, relatedPlans } from './policy-part.ts';

/** What the paper of a whole year holds below its table of contents. */
interface Part {
  line: ContentsLine;
  body: Html;
  /** follows on the page of the part before it: the first measure of a policy */
  follows?: boolean;
}

/**
 * Every sheet of a fiscal year in one paper, in the order of the plan: cover, table of contents,
 * grades, then chapter by chapter what its departments wrote, its policies with their indicators,
 * and the sheets of their measures.
 *
 * @param pages page on which each part of the table of contents begins, by its anchor; what is not
 *   known yet is left blank in a space of the same width, so that knowing it moves nothing
 */
export function councilPaper(
  source: PaperSource,
  year: FiscalYear,
  pages: ReadonlyMap<string, number>,
): Paper {
  const { plan } = source;
  const parts: Part[] = [
    {
      line: { anchor: 'grades', title: '達成度の集計', level: 1 },
      body: gradesPart(plan, year, html`<h2 id="grades">達成度の集計</h2>`),
    },
    ...plan.chapters.flatMap((chapter) => chapterParts(source, chapter, year)),
  ];
  return {
    title: plan.name,
    year,
    address: HOME,
    body: html`${cover(source, year)}
<section class="contents on-new-page">
<h2>目次</h2>
${contentsList(
  parts.map(({ line }) => line),
  pages,
)}
</section>
${parts.map(
  ({ body, follows = false }) => html`<section class="${follows ? 'following' : 'on-new-page'}">
${body}
</section>
`,
)}`,
  };
}

function cover(source: PaperSource, year: FiscalYear): Html {
  const { plan, day } = source;
  const { municipality, name } = plan;
  return html`<div class="cover">
<p>${name}</p>
<h1>${SHEET_TITLE}</h1>
<p>${fiscalYearNameWithWestern(year)}</p>
<p class="municipality">${municipality.prefecture}${municipality.name}</p>
</div>
${(day !== null || plan.siteUrl !== null) && paperFoot(source, plan.siteUrl === null ? null : HOME)}`;
}

function chapterParts(source: PaperSource, chapter: Chapter, year: FiscalYear): Part[] {
  const policies = chapter.policies.filter((policy) => entriesOfYear(policy, year).length > 0);
  const departments = departmentsOf(source.plan, chapter, year);
  if (policies.length === 0 && departments.length === 0) return [];
  const title = chapterTitle(chapter);
  const anchor = `chapter-${chapter.id}`;
  return [
    {
      line: { anchor, title, level: 1 },
      body: html`<h2 id="${anchor}">${title}</h2>
${chapter.slogan !== null && html`<p class="slogan">～${chapter.slogan}～</p>`}
<p class="related">関連計画：${relatedPlans(chapter.relatedPlans)}</p>
${departments.map((department) => departmentPart(source, department, chapter, year))}`,
    },
    ...policies.flatMap((policy) => policyParts(source, policy, year)),
  ];
}

function policyParts(source: PaperSource, policy: Policy, year: FiscalYear): Part[] {
  const title = policyTitle(policy);
  const anchor = `policy-${policy.id}`;
  return [
    {
      line: { anchor, title, level: 2 },
      body: html`${chapterLine(policy.chapter)}
${policyPart(source, policy, year, (text) => html`<h3 id="${anchor}">${text}</h3>`)}`,
    },
    ...policy.measures
      .filter((measure) => sheetOfYear(measure, year) !== null)
      .map((measure, at) => ({ ...measurePartOf(source, measure, year), follows: at === 0 })),
  ];
}

function measurePartOf(source: PaperSource, measure: Measure, year: FiscalYear): Part {
  const anchor = `measure-${measure.id}`;
  return {
    line: { anchor, title: measureTitle(measure), level: 3 },
    body: html`<p class="policy">${policyTitle(measure.policy)}</p>
${measurePart(source, measure, year, (text) => html`<h4 id="${anchor}">${text}</h4>`)}`,
  };
}

function departmentsOf(plan: Plan, chapter: Chapter, year: FiscalYear): Department[] {
  return plan.departments.filter(({ years }) =>
    years.some((own) => own.year === year && own.chapter === chapter),
  );
}
