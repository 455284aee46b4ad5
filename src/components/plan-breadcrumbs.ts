import type { Chapter, Measure, Policy, ProgressSheet } from '../plan/types.ts';
import { chapterAddress, measureAddress, policyAddress } from '../vocabulary/address.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import type { Breadcrumb } from './Breadcrumbs.astro';

/** The way from the home page to a chapter's page. */
export function chapterBreadcrumbs(chapter: Chapter): Breadcrumb[] {
  return [{ name: `第${chapter.id}章`, address: null }];
}

/** The way to a policy's page. */
export function policyBreadcrumbs(policy: Policy): Breadcrumb[] {
  const { id } = policy.chapter;
  return [
    { name: `第${id}章`, address: chapterAddress(id) },
    { name: `政策${policy.id}`, address: null },
  ];
}

/** The way to a measure's page. */
export function measureBreadcrumbs(measure: Measure): Breadcrumb[] {
  const { policy } = measure;
  return [
    ...policyBreadcrumbs(policy).slice(0, -1),
    { name: `政策${policy.id} ${policy.name}`, address: policyAddress(policy.id) },
    { name: `施策${measure.id}`, address: null },
  ];
}

/** The way to the permanent page of one year. */
export function sheetBreadcrumbs({ measure, year }: ProgressSheet): Breadcrumb[] {
  return [
    ...measureBreadcrumbs(measure).slice(0, -1),
    { name: `施策${measure.id} ${measure.name}`, address: measureAddress(measure.id) },
    { name: fiscalYearName(year), address: null },
  ];
}
