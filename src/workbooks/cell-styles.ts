import type { CellStyle } from 'hucre';

const LINE = { style: 'thin', color: { rgb: '8C8C8C' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;

const fill = (rgb: string): CellStyle['fill'] => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});

/** Colours print well in grey, and nothing is told by colour alone: see the column of blank fields. */
export const STYLES = {
  title: { font: { name: 'Yu Gothic', size: 14, bold: true }, alignment: { vertical: 'center' } },
  line: {
    font: { name: 'Yu Gothic', size: 10 },
    alignment: { vertical: 'center', wrapText: true },
  },
  section: { font: { name: 'Yu Gothic', size: 12, bold: true }, alignment: { vertical: 'center' } },
  head: {
    font: { name: 'Yu Gothic', size: 10, bold: true },
    fill: fill('DCE6F1'),
    border: BORDER,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    protection: { locked: true },
  },
  fixed: {
    font: { name: 'Yu Gothic', size: 10 },
    fill: fill('F2F2F2'),
    border: BORDER,
    alignment: { vertical: 'top', wrapText: true },
    numFmt: '@',
    protection: { locked: true },
  },
  prose: {
    font: { name: 'Yu Gothic', size: 10 },
    border: BORDER,
    alignment: { vertical: 'top', wrapText: true },
    numFmt: '@',
    protection: { locked: false },
  },
  grade: {
    font: { name: 'Yu Gothic', size: 12, bold: true },
    border: BORDER,
    alignment: { horizontal: 'center', vertical: 'top' },
    numFmt: '@',
    protection: { locked: false },
  },
} as const satisfies Record<string, CellStyle>;

/** A number as the plan prints it: `40.0`. Thousands are told apart, which changes nothing in the value. */
export function figureStyle(decimals: number): CellStyle {
  return {
    ...STYLES.prose,
    alignment: { horizontal: 'right', vertical: 'top' },
    numFmt: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`,
  };
}

/** Where something is missing; the column behind says the same in words. */
export const MISSING: CellStyle = {
  fill: {
    type: 'pattern',
    pattern: 'solid',
    fgColor: { rgb: 'FFF2CC' },
    bgColor: { rgb: 'FFF2CC' },
  },
};
