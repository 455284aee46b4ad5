import type { ChapterDraft, DepartmentDraft } from '../chapter-draft.ts';
import { slugOfName } from '../division-words.ts';
import type { Reading } from './reading.ts';

/** The chapter's department of that name, added where it is new. */
export function departmentNamed(
  reading: Reading,
  chapter: ChapterDraft,
  name: string,
): DepartmentDraft {
  const known = chapter.departments.find((department) => department.name === name);
  if (known) return known;
  const department: DepartmentDraft = {
    slug:
      reading.departmentSlugs.get(name) ??
      slugOfName(name) ??
      `department-${chapter.id}-${chapter.departments.length + 1}`,
    name,
    role: [],
    headPost: null,
    headName: null,
    priorities: [],
  };
  chapter.departments.push(department);
  return department;
}
