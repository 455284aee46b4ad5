import type { PlanRule } from './plan-rules.ts';

/** Departments write about chapters that exist. */
export const unknownChapter: PlanRule = ({ departments }, { chapters }) =>
  departments.flatMap((department) =>
    department.chapters
      .filter(({ chapter }) => !chapters.has(chapter))
      .map(({ chapter }) => ({
        code: 'E-CHAPTER-UNKNOWN' as const,
        file: department.file,
        line: department.places[`chapters.${chapter}`]?.[0] ?? 1,
        column: department.places[`chapters.${chapter}`]?.[1] ?? 1,
        message: `第${chapter}章がありません。`,
        hint: `見出しの章の番号を直すか、chapters/${chapter}.mdx を作ってください。`,
      })),
  );
