import { placeOfRow } from '../row-place.ts';
import type { PlanRule } from './plan-rules.ts';

/** A relisted row repeats a primary one of the same sheet. */
export const relistedAlone: PlanRule = ({ sheets }) =>
  sheets
    .filter(({ complete }) => complete)
    .flatMap((sheet) =>
      sheet.entries
        .filter(
          (row) =>
            row.relisted &&
            !sheet.entries.some((other) => !other.relisted && other.number === row.number),
        )
        // One problem for each initiative, at its first relisted row.
        .filter(
          (row, index, rows) => rows.findIndex(({ number }) => number === row.number) === index,
        )
        .map((row) => ({
          code: 'E-RELISTED-ALONE' as const,
          ...placeOfRow(sheet, row, 'heading'),
          message: `取組 ${row.number} には再掲の行だけがあり、再掲でない行がありません。`,
          hint: `主に担当する課の行から「（再掲）」を取り、「## ${row.number}. ${row.name}」としてください。`,
        })),
    );
