import { LARGEST_NUMBER } from '../vocabulary/plan-id.ts';
import { nearestTitle } from './heading-titles.ts';
import type { Section } from './sections.ts';
import type { SourceText } from './source-text.ts';

export const CHAPTER_PARTS = ['組織目標', '部門方針シート'] as const;
export type ChapterPart = (typeof CHAPTER_PARTS)[number];

/**
 * `## 第1章 組織目標`: which chapter (`null` where the number is missing) and which part; `null` for any
 * other heading. Reports a near miss.
 */
export function parseChapterHeading(
  source: SourceText,
  section: Section,
): { chapter: string | null; part: ChapterPart } | null {
  const match = /^第?\s*([0-9０-９]+)\s*章?[\s　]*(.+)$/u.exec(section.title);
  const name = (match?.[2] ?? section.title).trim();
  const exact = CHAPTER_PARTS.find((candidate) => candidate === name);
  // A 重点課題 may well sound like one of these, so only headings of their own level are near misses.
  const part = exact ?? (section.depth <= 2 ? nearestTitle(name, CHAPTER_PARTS) : null);
  if (part === null) return null;
  const chapter = match ? String(Number((match[1] as string).normalize('NFKC'))) : null;
  if (chapter !== null && Number(chapter) > LARGEST_NUMBER) {
    source.report(
      'E-NUMBER-FORMAT',
      section.offset,
      `章の番号「${match?.[1]}」が大きすぎます。`,
      `章の番号は、1 から ${LARGEST_NUMBER} までです。`,
    );
    source.complete = false;
    return { chapter: null, part };
  }
  if (chapter === null) {
    source.report(
      'E-HEADING-NUMBER',
      section.offset,
      `見出し「${section.title}」に、章の番号がありません。`,
      `「## 第1章 ${part}」のように書いてください。`,
    );
    source.complete = false;
    return { chapter, part };
  }
  const canonical = `第${chapter}章 ${part}`;
  if (exact === undefined) {
    source.report(
      'E-HEADING-UNKNOWN',
      section.offset,
      `「${section.title}」という見出しは、ここには置けません。`,
      `「## ${canonical}」の書き間違いではありませんか。`,
    );
  } else if (section.depth !== 2) {
    source.report(
      'E-HEADING-LEVEL',
      section.offset,
      `見出し「${canonical}」の # の数が違います（${section.depth} 個）。`,
      `「## ${canonical}」と書いてください。`,
    );
  } else if (section.title !== canonical) {
    source.report(
      'W-HEADING-FORM',
      section.offset,
      `見出し「${section.title}」は「${canonical}」と読みました。`,
      `「## ${canonical}」と書いてください。`,
    );
  }
  return { chapter, part };
}
