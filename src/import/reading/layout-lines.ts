import { type AchievementGrade, asAchievementGrade } from '../../vocabulary/achievement-grade.ts';
import type { Reading } from './reading.ts';
import { compact, type SourceLine } from './source-line.ts';

export type GradeLegend = { grade: AchievementGrade; meaning: string }[];

/** The lines without table rules, lone page numbers and the legend, which is handed back once. */
export function withoutLayoutLines(
  reading: Reading,
  lines: readonly SourceLine[],
): { lines: SourceLine[]; gradeLegend: GradeLegend } {
  const kept: SourceLine[] = [];
  let gradeLegend: GradeLegend = [];
  let afterBreak = false;
  lines.forEach((line, index) => {
    const legend = readLegend(line);
    if (legend) {
      if (gradeLegend.length === 0) gradeLegend = legend;
      reading.ledger.layout(line.number, line.text, 'legend');
    } else if (/^[-:|]+$/u.test(compact(line.text)) && line.text.includes('-')) {
      reading.ledger.layout(line.number, line.text, 'rule');
    } else if (isLoneNumber(line, lines[index + 1])) {
      reading.ledger.layout(line.number, line.text, 'pageNumber');
    } else {
      kept.push(afterBreak ? { ...line, startsBlock: true } : line);
      afterBreak = false;
      return;
    }
    afterBreak = true;
  });
  return { lines: kept, gradeLegend };
}

/** `(達成度) A:計画どおり達成 B:…` as grades with their meanings; `null` for any other text. */
export function readLegend(line: { text: string; cells: string[] | null }): GradeLegend | null {
  const match = /^[（(]達成度[）)](.*)$/u.exec(line.text.replace(/\t/g, ' '));
  if (!match) return null;
  const legend: GradeLegend = [];
  for (const [, letter, meaning] of (match[1] as string).matchAll(
    /([A-DＡ-Ｄ])\s*[:：](.*?)(?=\s*[A-DＡ-Ｄ]\s*[:：]|$)/gu,
  )) {
    const grade = asAchievementGrade((letter as string).normalize('NFKC'));
    if (grade) legend.push({ grade, meaning: compact(meaning as string) });
  }
  return legend.length > 0 ? legend : null;
}

function isLoneNumber(line: SourceLine, next: SourceLine | undefined): boolean {
  if (line.cells !== null || line.heading || line.itemDepth !== null) return false;
  return (
    line.startsBlock && (next?.startsBlock ?? true) && /^[-–]?\s*\d{1,4}\s*[-–]?$/u.test(line.text)
  );
}
