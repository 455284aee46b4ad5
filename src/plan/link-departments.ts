import type { ContentDocuments, DepartmentDocument } from '../source/documents.ts';
import { comparePlanIds } from '../vocabulary/plan-id.ts';
import type { Chapter, Department, Division } from './types.ts';

/** 部局, in the order of their first chapter and then of their id, each with its years, newest first. */
export function linkDepartments(
  documents: ContentDocuments,
  chapters: readonly Chapter[],
): Department[] {
  const departments = new Map<string, Department>();
  const newestFirst = [...documents.departments].sort(
    (a, b) => b.year - a.year || (a.department < b.department ? -1 : 1),
  );
  for (const document of newestFirst) {
    const department = departments.get(document.department) ?? {
      id: document.department,
      // Newest first, so this is the name of today.
      name: document.name,
      years: [],
      divisions: [],
    };
    departments.set(document.department, department);
    linkYears(document, department, chapters);
  }
  return [...departments.values()];
}

function linkYears(
  document: DepartmentDocument,
  department: Department,
  chapters: readonly Chapter[],
): void {
  const inOrder = [...document.chapters].sort((a, b) => comparePlanIds(a.chapter, b.chapter));
  for (const { chapter: chapterId, role, headPost, headName, priorities } of inOrder) {
    const chapter = chapters.find(({ id }) => id === chapterId);
    if (!chapter) continue;
    if (!chapter.departments.includes(department)) chapter.departments.push(department);
    department.years.push({
      year: document.year,
      name: document.name,
      file: document.file,
      chapter,
      role,
      headPost,
      headName,
      priorities: priorities.map(({ number, issue, actionPolicy }) => ({
        number,
        issue,
        actionPolicy,
      })),
    });
  }
}

/** 担当課, in the order of divisions.yaml. Their rows are linked later. */
export function linkDivisions(
  documents: ContentDocuments,
  departments: readonly Department[],
): Division[] {
  const byId = new Map(departments.map((department) => [department.id, department]));
  return (documents.divisions?.divisions ?? []).map((facts) => {
    const department = byId.get(facts.department ?? '') ?? null;
    // Oldest first, however the file lists them.
    const formerNames = facts.formerNames.toSorted((a, b) => a.until - b.until);
    const division: Division = { ...facts, formerNames, department, entries: [] };
    department?.divisions.push(division);
    return division;
  });
}
