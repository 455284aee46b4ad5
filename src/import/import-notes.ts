import { parseDocument } from 'yaml';
import { type FiscalYear, fiscalYearName } from '../vocabulary/fiscal-year.ts';
import type { ChapterDraft } from './chapter-draft.ts';
import { departmentFile } from './content-places.ts';
import type { FilePlan } from './writing/plan-files.ts';

/**
 * What a person should look at after an import although nothing is wrong with it: one Japanese
 * sentence each.
 */
export function importNotes(
  chapter: ChapterDraft,
  year: FiscalYear,
  addedDivisions: FilePlan['addedDivisions'],
  planText: string | null,
): string[] {
  return [
    ...planNotes(planText, year),
    ...addedDivisions
      .filter(({ readable }) => !readable)
      .map(
        ({ id, name }) =>
          `divisions.yaml の「${name}」の id を「${id}」としました。ページのアドレスになるので、公開する前に決めてください。`,
      ),
    ...chapter.departments
      .filter(({ slug }) => slug.startsWith('department-'))
      .map(
        ({ slug, name }) =>
          `「${name}」のファイルを ${departmentFile(year, slug)} としました。ページのアドレスになるので、公開する前に名前を決めてください。`,
      ),
    ...chapter.policies.flatMap(({ measures }) =>
      measures.flatMap(({ id, initiatives, rows }) =>
        initiatives.flatMap((name, i) =>
          rows.some(({ number, relisted }) => number === i + 1 && !relisted)
            ? []
            : [`施策 ${id} の取組${i + 1}「${name}」の行が、シートにありません。`],
        ),
      ),
    ),
  ];
}

function planNotes(planText: string | null, year: FiscalYear): string[] {
  if (planText === null) return ['plan.yaml を作りました。空欄を埋めてください。'];
  const years = (parseDocument(planText).toJS() as { シートの年度?: unknown } | null)?.シートの年度;
  if (Array.isArray(years) && years.includes(year)) return [];
  return [`plan.yaml のシートの年度に ${year}（${fiscalYearName(year)}）を書き足してください。`];
}
