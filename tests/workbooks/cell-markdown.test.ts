import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../src/workbooks/cell-markdown.ts';
import { cellTextOf } from '../../src/workbooks/field-markdown.ts';
import { fitsCell } from '../../src/workbooks/same-structure.ts';

describe('the text of a cell as Markdown', () => {
  it('makes a list of lines that begin with ・, and a paragraph of every other line', () => {
    expect(markdownOf('実施しました。\n・A\n・B\n　・C\nおわりに')).toBe(
      '実施しました。\n\n- A\n- B\n  - C\n\nおわりに',
    );
  });

  it('makes a numbered list of numbers that follow one another, and text of others', () => {
    expect(markdownOf('1. A\n2. B\n4. C')).toBe('1. A\n2. B\n\n4\\. C');
  });

  it.each([
    ['*注意*', '\\*注意\\*'],
    ['# 見出し', '\\# 見出し'],
    ['<b>太字</b>', '\\<b>太字\\</b>'],
    ['a | b', 'a | b'],
    ['-', '\\-'],
    ['・[ ] やる', '- \\[ ] やる'],
    ['1. [x] 済んだ', '1. \\[x] 済んだ'],
    ['---', '\\---'],
    ['2022. 4月から', '2022. 4月から'],
    ['https://example.jp/a を見てください', 'https://example.jp/a を見てください'],
  ])('keeps %s as the letters that were typed', (typed, markdown) => {
    expect(markdownOf(typed)).toBe(markdown);
    expect(cellTextOf(markdown)).toBe(typed);
  });

  it('comes back from Markdown as it was, whatever was typed', () => {
    fc.assert(
      fc.property(anyCell, (typed) => {
        const cell = cellTextOf(markdownOf(typed));
        expect(cellTextOf(markdownOf(cell))).toBe(cell);
        expect(letters(cell)).toBe(letters(typed));
        expect(markdownOf(cell)).toBe(markdownOf(typed));
        expect(fitsCell(markdownOf(typed))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a field that a cell cannot show whole', () => {
  it.each([
    '**太字**です',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '[名前](/policies/1-1/)',
    '> 引用',
    '- A\n\n  B',
  ])('is known: %s', (markdown) => expect(fitsCell(markdown)).toBe(false));

  it.each([
    '文。',
    '- A\n- B\n  - C',
    '1. A\n2. B',
    '文が\n続く',
    'https://example.jp/',
    '- A\n\n- B',
  ])('is not one of these: %s', (markdown) => expect(fitsCell(markdown)).toBe(true));
});

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    '・',
    '- ',
    '* ',
    '# ',
    '1. ',
    '2. ',
    '10) ',
    '> ',
    '|',
    '**',
    '<br>',
    '&amp;',
    '\\',
    '`',
    '~~',
    '※',
    '　',
    '  ',
    '\n',
    '\n',
    '成果',
    '[x](y)',
    'http://a.jp',
    '---',
    '===',
    '：',
    'A',
    '![',
    ':',
    '_a_',
    '@b.jp',
    'www.c.jp',
    '<!--',
    '[^1]',
    '[a]: b',
  ),
);
const anyCell = fc
  .array(piece, { maxLength: 12 })
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Variation_Selector}]/gu, (c) =>
        c === '\n' ? c : '',
      ),
  );

/** Without spaces and what only marks the items. */
function letters(cell: string): string {
  return cell
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[・･•◆●○■]\s*|[-*+]\s+)(?=\S)/u, '').replace(/\s+/gu, ''))
    .join('');
}
