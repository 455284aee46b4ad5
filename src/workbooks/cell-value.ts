import { numberFault, parseNumber } from '../schemas/number-value.ts';
import { suggestAchievementGrade } from '../vocabulary/achievement-grade.ts';
import type { BaseField } from './base-sheet.ts';
import { markdownOf } from './cell-markdown.ts';
import { cellTextOf } from './field-markdown.ts';
import { LONGEST_CELL } from './same-structure.ts';
import type { ReadCell } from './spreadsheet-file.ts';
import { tidyText } from './tidy-text.ts';

/** What a cell hands in: a text in the form of the content, with notes on what was made of it; or why not. */
export type HandedValue = { text: string; shown: string; notes: string[] } | { refused: string };

/** Reads the cell of one field. `text` is what the content would say: Markdown, a grade, a figure. */
export function handedValue(cell: ReadCell, field: BaseField): HandedValue {
  const { value, formula, error, format } = cell;
  if (error) {
    return {
      refused: `セルがエラー（${String(value)}）になっています。文や数を打ち直してください。`,
    };
  }
  if (formula && typeof value !== 'string') {
    return {
      refused: '数式が入っています。「値の貼り付け」で、計算した結果だけにしてください。',
    };
  }
  if (value instanceof Date) return { refused: dateRefusal(value, field) };
  if (value === null || value === '') return { text: '', shown: '', notes: [] };
  const read = READERS[field.kind](value, field, format);
  if (!formula || 'refused' in read) return read;
  return { ...read, notes: ['数式の計算結果の文を取り込みます', ...read.notes] };
}

type Value = string | number | boolean;
type Reader = (value: Value, field: BaseField, format: string | null) => HandedValue;

const READERS: Record<BaseField['kind'], Reader> = {
  prose: (value, _, format) =>
    textOf(value, format, (written) => {
      const { text, notes } = tidyText(written);
      const markdown = markdownOf(text);
      const shown = cellTextOf(markdown);
      const bullets = /^[ \t\u3000]*[◆●○■•][ \t\u3000]*(?=\S)/mu.test(text);
      return {
        text: markdown,
        shown,
        notes: [...notes, ...(bullets ? ['行頭の印を箇条書きの「・」にしました'] : [])],
      };
    }),
  words: (value, _, format) =>
    textOf(value, format, (written) => {
      const { text, notes } = tidyText(written);
      const line = text.replace(/\s*\n\s*/g, ' ').trim();
      return {
        text: line,
        shown: line,
        notes: line === text.trim() ? notes : [...notes, '改行を空白にしました'],
      };
    }),
  grade: (value) => {
    const written = tidyText(String(value)).text.trim();
    if (written === '') return { text: '', shown: '', notes: [] };
    const grade = suggestAchievementGrade(written);
    if (grade === null) {
      return {
        refused: `達成度の「${written}」は、A、B、C、D のどれでもありません。どれかを選ぶか、空欄にしてください。`,
      };
    }
    return {
      text: grade,
      shown: grade,
      notes: grade === written ? [] : [`「${written}」を「${grade}」と読みました`],
    };
  },
  number: (value, field, format) =>
    typeof value === 'number'
      ? numberValue(value, field, format)
      : writtenNumber(String(value), field),
};

function textOf(
  value: Value,
  format: string | null,
  read: (written: string) => HandedValue,
): HandedValue {
  if (typeof value === 'number' && format !== null && !/^(?:General|@|0)$/i.test(format)) {
    return {
      refused: `数 ${value} が、表示形式「${format}」で入っています。見えているとおりの文で打ち直してください。`,
    };
  }
  // More digits than a workbook keeps; what was typed is lost already.
  if (typeof value === 'number' && Math.abs(value) >= 1e15) {
    return {
      refused: `数 ${value} が入っています。Excel は 15 桁より長い数を丸めます。表示形式を「文字列」にして、打ち直してください。`,
    };
  }
  const written = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (written.length > LONGEST_CELL)
    return { refused: `文が長すぎます（${LONGEST_CELL.toLocaleString('en-US')} 文字まで）。` };
  return read(written);
}

function numberValue(value: number, field: BaseField, format: string | null): HandedValue {
  if (format?.includes('%')) {
    return {
      refused: `表示形式がパーセントのため、${shortNumber(value)} と入っています。表示形式を「数値」に戻し、単位を付けずに打ち直してください。`,
    };
  }
  const own = shortNumber(value);
  const decimals = Math.max(field.decimals, own.split('.')[1]?.length ?? 0);
  return figure(parseNumber(own) === null ? own : value.toFixed(decimals), []);
}

function writtenNumber(written: string, field: BaseField): HandedValue {
  const text = tidyText(written).text.trim();
  if (text === '') return { text: '', shown: '', notes: [] };
  if (parseNumber(text) !== null) return figure(text, []);
  const corrected = numberFault(text).corrected;
  if (corrected === undefined) return figure(text, []);
  const value = Number(corrected);
  const decimals = Math.max(field.decimals, corrected.split('.')[1]?.length ?? 0);
  return figure(value.toFixed(decimals), [`「${text}」を ${corrected} と読みました`]);
}

function figure(text: string, notes: string[]): HandedValue {
  if (parseNumber(text) !== null) return { text, shown: text, notes };
  return {
    refused: `「${text}」は、数として読めません。単位を付けずに、数だけを書いてください（全部で 15 桁、小数は 6 桁まで）。まだ分からなければ空欄にします。`,
  };
}

/** Without the digits that a computer adds: 34.300000000000004 → 34.3 */
function shortNumber(value: number): string {
  const short = Number(value.toPrecision(15));
  return Math.abs(short) < 1e-6 && short !== 0 ? String(short) : short.toString();
}

function dateRefusal(date: Date, field: BaseField): string {
  const day = Number.isNaN(date.getTime())
    ? ''
    : `（${date.toISOString().slice(0, 10).replaceAll('-', '/')}）`;
  const remedy =
    field.kind === 'number'
      ? '表示形式を「数値」にして、数を打ち直してください。'
      : '表示形式を「文字列」にして、文を打ち直してください。';
  return `Excel が日付${day}に変えています。${remedy}`;
}
