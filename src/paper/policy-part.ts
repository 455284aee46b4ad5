import type { Chapter, Policy, RelatedPlan } from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { type Html, html } from './html.ts';
import { indicatorTable } from './indicator-table.ts';
import type { PaperSource } from './paper-source.ts';
import { chapterTitle, policyTitle } from './paper-words.ts';

/** What a policy's paper says before its measures: slogan, 目標指標 with its notes, 関連計画. */
export function policyPart(
  source: PaperSource,
  policy: Policy,
  year: FiscalYear,
  heading: (text: string) => Html,
): Html {
  return html`${heading(policyTitle(policy))}
${policy.slogan !== null && html`<p class="slogan">${policy.slogan}</p>`}
${indicatorTable(source, policy.indicators, year)}
<p class="related">関連計画：${relatedPlans(policy.relatedPlans)}</p>`;
}

/** The chapter that a paper belongs to, in one line above its heading. */
export function chapterLine(chapter: Chapter): Html {
  return html`<p class="chapter">${chapterTitle(chapter)}${chapter.slogan !== null && html`<span>～${chapter.slogan}～</span>`}</p>`;
}

/** `人権総合計画、男女共同参画アクション2017計画 H29.3`; a dash where there is none, as in the source. */
export function relatedPlans(plans: readonly RelatedPlan[]): string {
  if (plans.length === 0) return '―';
  return plans.map(({ name, adopted }) => (adopted ? `${name} ${adopted}` : name)).join('、');
}
