import type { Plan, ProgressEntry } from '../plan/types.ts';
import type { PageDocument } from '../source/documents.ts';
import { indicatorProgress } from '../summaries/indicator-progress.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { NOT_GRADED_FACET, type PlaceFacts } from './index-format.ts';

/**
 * Everything that the search can find, once each, in the plan's order: what stands nearest to the
 * reader's question first within a measure (the newest year before the older ones). What pages
 * repeat of it (lists, tallies, errata, changes) is no place of its own.
 */
export function searchPlaces(
  plan: Plan,
  pages: readonly Pick<PageDocument, 'id' | 'title'>[],
): PlaceFacts[] {
  return [
    ...listPlaces(plan),
    ...plan.chapters.flatMap((chapter) => [
      place(`chapter/${chapter.id}`, chapter.name),
      ...chapter.policies.flatMap((policy) => [
        place(`policy/${policy.id}`, policy.name),
        ...policy.indicators.map((indicator) => ({
          ...place(`indicator/${indicator.id}`, indicator.name),
          divisions: indicator.divisions.map(({ id }) => id),
          status: indicatorProgress(indicator).status,
        })),
        ...policy.measures.flatMap((measure) => {
          const rows = measure.sheets.toReversed().flatMap((sheet) => sheet.entries.map(rowPlace));
          const divisions = [...new Set(rows.flatMap((row) => row.divisions))];
          return [{ ...place(`measure/${measure.id}`, measure.name), divisions }, ...rows];
        }),
      ]),
    ]),
    ...plan.departments.flatMap((department) =>
      [...new Set(department.years.map(({ year }) => `department/${year}/${department.id}`))].map(
        (key) => place(key, department.name),
      ),
    ),
    ...plan.divisions.map((division) => ({
      ...place(`division/${division.id}`, division.name),
      divisions: [division.id],
    })),
    ...plan.topics.map((topic) => place(`topic/${topic.id}`, topic.name)),
    ...plan.voices.map((voice) => ({
      ...place(`voice/${voice.id}`, voice.title),
      divisions: voice.divisions.map(({ id }) => id),
    })),
    ...plan.glossary.map((term) => place(`term/${term.id}`, term.term)),
    ...pages.map((page) => place(`page/${page.id}`, page.title)),
  ];
}

/** Whoever looks for 目標指標 or 達成度 wants all of them at once: the heads of the lists say what they list. */
function listPlaces(plan: Plan): PlaceFacts[] {
  return [
    ...(plan.indicators.length > 0 ? [place('list/indicators', '目標指標')] : []),
    ...plan.sheetYears
      .toReversed()
      .map((year) => place(`list/${year}/progress`, `${fiscalYearName(year)}の進捗`)),
  ];
}

function rowPlace(entry: ProgressEntry): PlaceFacts {
  return {
    ...place(`row/${entry.sheet.year}/${entry.id}`, entry.initiative.name),
    divisions: entry.divisions.map(({ id }) => id),
    grade: entry.grade ?? NOT_GRADED_FACET,
  };
}

function place(key: string, title: string): PlaceFacts {
  return { key, title, divisions: [], grade: null, status: null };
}
