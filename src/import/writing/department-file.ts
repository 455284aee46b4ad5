import type { DepartmentDraft } from '../chapter-draft.ts';
import { frontMatter, yamlLine, yamlText } from './front-matter.ts';

/** A department's file cut at its chapters, so that each chapter can be imported by itself. */
export interface DepartmentFileParts {
  /** front matter and whatever stands before the first chapter, as it is */
  head: string;
  /** `## 第1章 …` up to the next chapter, without the blank lines behind it */
  chapters: { chapter: string; text: string }[];
}

/** Cuts the text of `departments/2022/somu.md`. */
export function departmentFileParts(text: string): DepartmentFileParts {
  const pieces = text.split(/^(?=## 第\d+章 )/mu);
  const head = /^## 第\d+章 /u.test(pieces[0] ?? '') ? '' : (pieces.shift() ?? '');
  const chapters: DepartmentFileParts['chapters'] = [];
  for (const piece of pieces) {
    const chapter = /^## 第(\d+)章 /u.exec(piece)?.[1] as string;
    const last = chapters.at(-1);
    if (last?.chapter === chapter) last.text += piece;
    else chapters.push({ chapter, text: piece });
  }
  return { head, chapters: chapters.map((part) => ({ ...part, text: part.text.trimEnd() })) };
}

/**
 * The department's file with the sections of one chapter put in, in the order of the chapters.
 * `existing` is `null` where the file is new; everything else in it stays as it is.
 */
export function departmentFileText(
  existing: string | null,
  chapter: string,
  department: DepartmentDraft,
): string {
  const head = frontMatter([yamlLine('名称', yamlText(department.name))]);
  const parts = existing === null ? { head, chapters: [] } : departmentFileParts(existing);
  const chapters = [
    ...parts.chapters.filter((part) => part.chapter !== chapter),
    { chapter, text: departmentChapterText(chapter, department) },
  ].sort((a, b) => Number(a.chapter) - Number(b.chapter));
  return `${[parts.head.trimEnd(), ...chapters.map(({ text }) => text)].join('\n\n')}\n`;
}

/** The two sections of a chapter: `## 第1章 組織目標` and `## 第1章 部門方針シート`. */
export function departmentChapterText(chapter: string, department: DepartmentDraft): string {
  const head = [
    yamlLine('- 職名', department.headPost ?? ''),
    yamlLine('- 氏名', department.headName ?? ''),
  ];
  return [
    `## 第${chapter}章 組織目標`,
    ...(department.role.length > 0 ? [roleText(department.role)] : []),
    `## 第${chapter}章 部門方針シート`,
    head.join('\n'),
    ...department.priorities.flatMap(({ number, issue, actionPolicy }) => [
      `### ${number}. ${issue}`,
      ...(actionPolicy === '' ? [] : [actionPolicy]),
    ]),
  ].join('\n\n');
}

function roleText(role: DepartmentDraft['role']): string {
  return role.reduce((text, { level, text: line }, i) => {
    const item = `${['', '- ', '  - '][level]}${line}`;
    const inList = level > 0 && (role[i - 1]?.level ?? 0) > 0;
    return i === 0 ? item : `${text}${inList ? '\n' : '\n\n'}${item}`;
  }, '');
}
