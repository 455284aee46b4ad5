import type { MeasureDocument, SheetDocument } from '../../source/documents.ts';
import { runsIn } from '../initiatives-in-year.ts';
import type { PlanRule } from './plan-rules.ts';

/** Every row of a sheet stands below its heading. Which one is lost follows from the rows that are there. */
export const lostRowHeadings: PlanRule = ({ sheets }, { measures }) =>
  sheets.flatMap((sheet) =>
    sheet.lostHeadings.map(({ after, line, column }) => {
      const heading = lostHeading(sheet, measures.get(sheet.measure), after);
      return {
        code: 'E-HEADING-MISSING' as const,
        file: sheet.file,
        line,
        column,
        // Where every initiative has its row, the one without a heading repeats one of them.
        message:
          heading === null
            ? 'この行の上に、再掲の行の見出し（「## 番号. 取組の文（再掲）」）がありません。'
            : `この行の上に、取組の見出し「${heading}」がありません。`,
        hint: `この行の前に、「${heading ?? '## 番号. 取組の文（再掲）'}」の行と、空の行を書き足してください。`,
      };
    }),
  );

/** The first initiative behind the row before that has no row yet; `null` where every one has. */
function lostHeading(
  { entries, year }: SheetDocument,
  measure: MeasureDocument | undefined,
  after: number | null,
): string | null {
  const missing = (measure?.initiatives ?? [])
    .filter((initiative) => runsIn(initiative, year))
    .filter(({ number }) => !entries.some((row) => !row.relisted && row.number === number))
    .sort((a, b) => a.number - b.number);
  const lost = missing.find(({ number }) => number > (after ?? 0)) ?? missing[0];
  return lost === undefined ? null : `## ${lost.number}. ${lost.name}`;
}
