import type { FigureDraft } from '../chapter-draft.ts';
import { removeScanSpaces } from '../scan-spaces.ts';

const MARK = /[※＊*]\s*\d*$/u;
const NUMBER = /^([-−－▲△]?)\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(\D*)$/u;

/**
 * A figure as printed (`-712人※1`) in its parts. Words that are no number (`策定済み`) are kept
 * as they are. `null` where the cell is blank.
 */
export function readFigure(cell: string): FigureDraft | null {
  const text = removeScanSpaces(cell);
  if (text === '') return null;
  const mark = MARK.exec(text)?.[0] ?? null;
  const bare = mark === null ? text : text.slice(0, -mark.length).trim();
  const match = NUMBER.exec(bare.normalize('NFKC'));
  if (!match) return { value: bare, isNumber: false, unit: '', mark };
  const [, sign, whole = '', fraction = '', unit = ''] = match;
  return {
    value: `${sign ? '-' : ''}${whole.replaceAll(',', '')}${fraction}`,
    isNumber: true,
    unit: unit.trim(),
    mark,
  };
}
