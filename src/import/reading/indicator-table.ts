import type { ErratumPlace } from '../../source/documents.ts';
import { type FiscalYear, fiscalYearName, parseFiscalYear } from '../../vocabulary/fiscal-year.ts';
import type { ActualColumn, IndicatorDraft, PolicyDraft } from '../chapter-draft.ts';
import { policyFile } from '../content-places.ts';
import { cellText } from './cell-markdown.ts';
import { readFigure } from './figure.ts';
import { type Reading, report } from './reading.ts';
import { compact, type SourceLine } from './source-line.ts';

/**
 * The rows of a policy's indicator table, one at a time:
 *
 *     目標指標名 | 基準値（令和元年度） | 目標値（令和7年度）
 *     name       | 33.8%               | 40.0%
 *     令和3年度  | 令和4年度           |
 *     実績値     | 9月末現在実績       | 年度末実績
 *     34.3%      |                     |
 *
 * Several indicators may share one heading or each repeat it.
 */
export class IndicatorTable {
  private readonly reading: Reading;
  private readonly policy: PolicyDraft;
  private header: { baseline: FiscalYear; target: FiscalYear; line: number } | null = null;
  private years: { line: number; cells: string[] } | null = null;
  private columns: (Omit<ActualColumn, 'figure'> & { index: number })[] | null = null;
  /** places of the years in the heading, filled as the indicators below it are read */
  private readonly yearPlaces = new Map<string, ErratumPlace[]>();
  /** how many indicators have got their actuals */
  private filled = 0;

  constructor(reading: Reading, policy: PolicyDraft) {
    this.reading = reading;
    this.policy = policy;
  }

  row(line: SourceLine): void {
    const cells = (line.cells as string[]).map((cell) => cellText(cell));
    const [first = ''] = cells;
    if (compact(first) === '目標指標名') this.readHeader(line, cells);
    else if (compact(first) === '実績値') this.readColumns(line, cells);
    else if (parseFiscalYear(first) !== null) this.years = { line: line.number, cells };
    else if (this.columns && this.filled < this.policy.indicators.length) this.readActuals(line);
    else if (this.header) this.readIndicator(line, cells);
  }

  /** Tells what is missing once the table is over. */
  finish(): void {
    const waiting = this.policy.indicators[this.filled];
    if (!waiting) return;
    report(
      this.reading,
      this.header?.line ?? null,
      `目標指標「${waiting.name}」に実績値の行がありません。`,
      '表に「令和3年度」「実績値」と数値の行があるか、確かめてください。',
    );
  }

  private readHeader(line: SourceLine, cells: string[]): void {
    const { ledger } = this.reading;
    const match = [1, 2].map((i) => /^([基準目標]{2}値[（(])(.+?)([）)])$/u.exec(cells[i] ?? ''));
    const years = match.map((found) => parseFiscalYear(found?.[2] ?? ''));
    if (years[0] == null || years[1] == null) {
      report(
        this.reading,
        line.number,
        '基準値・目標値の年度が読めません。',
        '「基準値（令和元年度）」の形に直してください。',
      );
      return;
    }
    this.header = { baseline: years[0], target: years[1], line: line.number };
    this.columns = null;
    this.years = null;
    ledger.layout(line.number, cells[0] as string, 'tableHeader');
    for (const found of match) {
      ledger.layout(line.number, found?.[1] ?? '', 'tableHeader');
      const field = found?.[1]?.startsWith('基準') ? '基準値の年度' : '目標値の年度';
      this.yearPlaces.set(field, ledger.place(line.number, found?.[2] ?? ''));
      ledger.layout(line.number, found?.[3] ?? '', 'tableHeader');
    }
  }

  private place(number: number, field: string): ErratumPlace {
    return { file: policyFile(this.policy.id), section: `目標指標${number}`, field };
  }

  private readIndicator(line: SourceLine, cells: string[]): void {
    const header = this.header as NonNullable<typeof this.header>;
    const number = this.policy.indicators.length + 1;
    const raw = line.cells as string[];
    const indicator: IndicatorDraft = {
      number,
      name: cells[0] as string,
      baseline: { year: header.baseline, figure: readFigure(cells[1] ?? '') },
      target: { year: header.target, figure: readFigure(cells[2] ?? '') },
      actuals: [],
      notes: [],
    };
    this.policy.indicators.push(indicator);
    ['名称', '基準値', '目標値'].forEach((field, i) => {
      if (compact(raw[i] ?? '') !== '')
        this.reading.ledger.place(line.number, raw[i] as string, this.place(number, field));
    });
    for (const [field, places] of this.yearPlaces) places.push(this.place(number, field));
  }

  private readColumns(line: SourceLine, cells: string[]): void {
    const { ledger, year } = this.reading;
    if (!this.years) {
      report(
        this.reading,
        line.number,
        '実績値の年度の行がありません。',
        'この行の上に「令和3年度」「令和4年度」の行を書いてください。',
      );
      return;
    }
    let columnYear: FiscalYear | null = null;
    this.columns = cells.flatMap((cell, i) => {
      columnYear = parseFiscalYear(this.years?.cells[i] ?? '') ?? columnYear;
      if (columnYear === null || cell === '') return [];
      return [
        {
          index: i,
          year: columnYear,
          kind: cell.includes('9月末') ? ('interim' as const) : ('yearEnd' as const),
        },
      ];
    });
    for (const cell of this.years.cells) {
      const cellYear = parseFiscalYear(cell);
      if (cellYear === null) continue;
      const waiting = this.policy.indicators.slice(this.filled);
      const numbers = waiting.map((indicator) =>
        this.place(indicator.number, `実績値${cellYear}の年度`),
      );
      ledger.place(this.years.line, cell, ...numbers);
    }
    for (const cell of cells) ledger.layout(line.number, cell, 'tableHeader');
    if (!this.columns.some((column) => column.year === year)) {
      report(
        this.reading,
        this.years.line,
        `目標指標の表に${fiscalYearName(year)}の列がありません。`,
        '--year に、このシートの年度（西暦）を指定してください。',
      );
    }
  }

  private readActuals(line: SourceLine): void {
    const indicator = this.policy.indicators[this.filled++] as IndicatorDraft;
    const raw = line.cells as string[];
    indicator.actuals = (this.columns ?? []).map(({ index: i, ...column }) => {
      const figure = readFigure(cellText(raw[i] ?? ''));
      const field = `実績値${column.year}の${column.kind === 'interim' ? '9月末' : '年度末'}`;
      if (figure)
        this.reading.ledger.place(
          line.number,
          raw[i] as string,
          this.place(indicator.number, field),
        );
      return { ...column, figure };
    });
  }
}
