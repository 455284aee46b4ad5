import type { FiscalYear } from '../../vocabulary/fiscal-year.ts';
import type { ChapterDraft } from '../chapter-draft.ts';
import {
  chapterFile,
  departmentFile,
  measureFile,
  policyFile,
  sheetFile,
} from '../content-places.ts';
import type { ImportProblem } from '../import-problem.ts';
import { departmentChapterText, departmentFileText } from './department-file.ts';
import { type DivisionsFile, divisionsFile } from './divisions-file.ts';
import { lostFigures } from './lost-figures.ts';
import { planFileText } from './plan-file.ts';
import { chapterFileText, measureFileText, policyFileText } from './plan-structure-files.ts';
import type { PlannedFile } from './planned-file.ts';
import { sheetFileText } from './sheet-file.ts';

export const PLAN_FILE = 'plan.yaml';
export const DIVISIONS_FILE = 'divisions.yaml';

export interface FilePlan {
  files: PlannedFile[];
  addedDivisions: DivisionsFile['added'];
  problems: ImportProblem[];
}

/** Every file of a chapter as it should be. `existing` gives the text of a file that is there, or `null`. */
export async function planFiles(
  chapter: ChapterDraft,
  year: FiscalYear,
  existing: (file: string) => Promise<string | null>,
): Promise<FilePlan> {
  const files: PlannedFile[] = [];
  const problems: ImportProblem[] = [];
  const whole = (file: string, text: string): void =>
    void files.push({ file, text, owned: { key: file, text } });

  if ((await existing(PLAN_FILE)) === null) {
    files.push({ file: PLAN_FILE, text: planFileText(chapter, year), owned: null });
  }
  const names = chapter.policies.flatMap(({ measures }) =>
    measures.flatMap(({ rows }) => rows.flatMap((row) => row.divisions)),
  );
  const divisions = divisionsFile(await existing(DIVISIONS_FILE), names);
  if (divisions) files.push({ file: DIVISIONS_FILE, text: divisions.text, owned: null });
  else {
    problems.push({
      file: DIVISIONS_FILE,
      line: null,
      message: '担当課の一覧として読めません。',
      remedy: 'docs/content-format.md の divisions.yaml の例と見比べて直してください。',
    });
  }
  whole(chapterFile(chapter.id), chapterFileText(chapter));
  for (const policy of chapter.policies) {
    whole(policyFile(policy.id), policyFileText(policy));
    problems.push(...lostFigures(policy, await existing(policyFile(policy.id))));
    for (const measure of policy.measures) {
      whole(measureFile(measure.id), measureFileText(measure));
      if (measure.rows.length > 0) whole(sheetFile(year, measure.id), sheetFileText(measure));
    }
  }
  for (const department of chapter.departments) {
    const file = departmentFile(year, department.slug);
    files.push({
      file,
      text: departmentFileText(await existing(file), chapter.id, department),
      owned: {
        key: `${file} 第${chapter.id}章`,
        text: departmentChapterText(chapter.id, department),
      },
    });
  }
  return { files, addedDivisions: divisions?.added ?? [], problems };
}
