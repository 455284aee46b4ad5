import { yamlText } from '../import/writing/front-matter.ts';
import { parseNumber } from '../schemas/number-value.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import type { ReportingTerm } from '../vocabulary/reporting-term.ts';
import { type Splice, spliced } from './field-edit.ts';
import { figureEdit } from './figure-edit.ts';
import { type SheetColumn, sheetEdit } from './sheet-edit.ts';

/** A new text for one field of the content. */
export interface FieldEdit {
  place:
    | { file: string; headingLine: number; column: SheetColumn }
    | { file: string; indicator: number; year: FiscalYear; term: ReportingTerm };
  text: string;
}

/** A file with the edits in it, and the lines that each of them takes in the new text. */
export interface EditedFile<Edit> {
  file: string;
  before: string;
  after: string;
  lines: { edit: Edit; first: number; last: number }[];
}

/**
 * Puts edits into the texts of their files. `lost` are those that could not be placed: the file has
 * no such field, or line ends that would have to be changed everywhere.
 */
export function editFiles<Edit extends FieldEdit>(
  edits: readonly Edit[],
  textOf: (file: string) => string | null,
): { files: EditedFile<Edit>[]; lost: Edit[] } {
  const files: EditedFile<Edit>[] = [];
  const lost: Edit[] = [];
  for (const [file, own] of Map.groupBy(edits, ({ place }) => place.file)) {
    const before = textOf(file);
    // Offsets count from LF; a file with other line ends is mended by hand first, as the check says.
    if (before === null || before.includes('\r')) {
      lost.push(...own);
      continue;
    }
    const placed: { edit: Edit; splice: Splice }[] = [];
    for (const edit of own) {
      const splice = spliceOf(before, edit);
      if (splice) placed.push({ edit, splice });
      else lost.push(edit);
    }
    const after = spliced(
      before,
      placed.map(({ splice }) => splice),
    );
    if (after !== before) files.push({ file, before, after, lines: linesOf(after, placed) });
  }
  return { files, lost };
}

function linesOf<Edit>(after: string, placed: readonly { edit: Edit; splice: Splice }[]) {
  const lineAt = (offset: number) => after.slice(0, offset).split('\n').length;
  let shift = 0;
  return placed
    .toSorted((a, b) => a.splice.start - b.splice.start)
    .map(({ edit, splice }) => {
      const start = splice.start + shift;
      shift += splice.text.length - (splice.end - splice.start);
      return { edit, first: lineAt(start), last: lineAt(start + splice.text.trimEnd().length) };
    });
}

function spliceOf(text: string, { place, text: value }: FieldEdit): Splice | null {
  if ('column' in place) return sheetEdit(text, place.headingLine, place.column, value);
  const { indicator, year, term } = place;
  // A blank stays blank, and a number stands without quotes, as people write it.
  const yaml = value === '' || parseNumber(value) !== null ? value : yamlText(value);
  return figureEdit(text, indicator, year, term, yaml);
}
