import type { ContentDocuments } from '../../source/documents.ts';
import type { MeasureId } from '../../vocabulary/plan-id.ts';
import { runsIn } from '../initiatives-in-year.ts';
import type { PlanRule } from './plan-rules.ts';

/**
 * Every initiative that runs in a sheet's year has a row in that sheet. Where the printed sheet itself
 * leaves it out, errata.yaml lists it as an open question, and the matter is known.
 */
export const initiativeWithoutRow: PlanRule = (documents, { measures }) =>
  documents.sheets.flatMap((sheet) => {
    const measure = measures.get(sheet.measure);
    if (!measure?.complete || !sheet.complete) return [];
    const running = measure.initiatives.filter((initiative) => runsIn(initiative, sheet.year));
    const numbers = new Set(running.map(({ number }) => number));
    // A row with the right wording and a wrong number is E-INITIATIVE-UNKNOWN, or E-INITIATIVE-YEAR
    // where the initiative ended and began again, and no second fault.
    const misnumbered = sheet.entries.filter((row) => !numbers.has(row.number));
    return running
      .filter(({ number }) => !sheet.entries.some((row) => row.number === number))
      .filter(({ name }) => !misnumbered.some((row) => row.name === name))
      .filter(({ number }) => !isOpenQuestion(documents, sheet.measure, number))
      .map(({ number, name }) => ({
        code: 'E-INITIATIVE-WITHOUT-ROW' as const,
        file: sheet.file,
        line: 1,
        column: 1,
        message: `取組 ${number}「${name}」の行がありません。`,
        hint: `「## ${number}. ${name}」の見出しと、その下の項目を書き足してください。紙のシートにもないときは、errata.yaml の「未解決」に挙げます（行: 取組${number}）。`,
      }));
  });

function isOpenQuestion({ errata }: ContentDocuments, measure: MeasureId, number: number): boolean {
  return (errata?.openQuestions ?? []).some(
    ({ place }) => place.file === `measures/${measure}.md` && place.section === `取組${number}`,
  );
}
