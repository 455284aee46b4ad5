import { textTable } from '../command-line/text-table.ts';
import type { BrowserFigures } from './measure-in-browser.ts';
import type { ProcessCost } from './process-cost.ts';

/** Everything measured of one engine at one number of pages. */
export interface EngineFigures {
  engine: string;
  build: ProcessCost;
  size: { files: number; disk: number; sent: number } | null;
  /** why it could not be measured, where it could not */
  browser: BrowserFigures | string;
  /** for each query the pages that it must find */
  truth: readonly ReadonlySet<string>[];
}

const NAMES: Readonly<Record<string, string>> = {
  ours: 'ours',
  stock: 'Pagefind as it comes',
  minisearch: 'MiniSearch, bigrams',
};

/** The figures as a table in plain text, one column an engine, and the slowest queries of ours. */
export function figuresTable(
  columns: readonly EngineFigures[],
  queries: readonly string[],
): string {
  const inBrowser = (
    title: string,
    text: (figures: BrowserFigures, all: EngineFigures) => string,
  ) => [
    title,
    ...columns.map((column) =>
      typeof column.browser === 'string' ? '–' : text(column.browser, column),
    ),
  ];
  const rows = [
    ['build, CPU s', ...columns.map(({ build }) => build.cpuSeconds.toFixed(1))],
    ['build, wall s', ...columns.map(({ build }) => build.wallSeconds.toFixed(1))],
    ['build, peak memory MB', ...columns.map(({ build }) => (build.peakBytes / 1e6).toFixed(0))],
    ['index on disk, MB', ...columns.map(({ size }) => (size ? megabytes(size.disk) : '–'))],
    ['index as sent, MB', ...columns.map(({ size }) => (size ? megabytes(size.sent) : '–'))],
    ['index, files', ...columns.map(({ size }) => (size ? String(size.files) : '–'))],
    inBrowser('first use, KB', ({ firstBytes }) => kilobytes(firstBytes)),
    inBrowser('first use, requests', ({ firstRequests }) => String(firstRequests)),
    inBrowser('first use, ms', ({ firstTime }) => firstTime.toFixed(0)),
    inBrowser('slow phone*, first query, ms', ({ slowTime }) => slowTime.toFixed(0)),
    inBrowser('later query, KB, median', (figures) => kilobytes(quantile(bytes(figures), 0.5))),
    inBrowser('later query, KB, 90 %', (figures) => kilobytes(quantile(bytes(figures), 0.9))),
    inBrowser('later query, requests, median', ({ queries: all }) =>
      String(
        quantile(
          all.slice(1).map(({ requests }) => requests),
          0.5,
        ),
      ),
    ),
    inBrowser('latency, ms, median', (figures) => quantile(times(figures), 0.5).toFixed(1)),
    inBrowser('latency, ms, 90 %', (figures) => quantile(times(figures), 0.9).toFixed(1)),
    inBrowser('latency, ms, worst', (figures) => quantile(times(figures), 1).toFixed(1)),
    inBrowser('CPU of the page**, ms, median', (all) => quantile(cpu(all), 0.5).toFixed(1)),
    inBrowser('CPU of the page**, ms, 90 %', (all) => quantile(cpu(all), 0.9).toFixed(1)),
    inBrowser('CPU of the page**, ms, worst', (all) => quantile(cpu(all), 1).toFixed(1)),
    inBrowser('recall, %', (figures, { truth }) => shares(figures, truth).recall),
    inBrowser('precision, %', (figures, { truth }) => shares(figures, truth).precision),
  ];
  const titles = columns.map(({ engine }) => ({
    title: NAMES[engine] ?? engine,
    align: 'right' as const,
  }));
  const failures = columns.flatMap(({ engine, browser }) =>
    typeof browser === 'string' ? [`${engine}: ${browser}`] : [],
  );
  return [
    textTable([{ title: '' }, ...titles], rows),
    '* CPU slowed down fourfold, 1.6 Mbit/s, 150 ms for each answer; the middle of three visits',
    '** its main thread only; Pagefind as it comes searches in a worker',
    ...failures,
    ...slowest(columns, queries),
  ].join('\n');
}

/** The queries that took longest, with the pages they find, for each engine. */
function slowest(columns: readonly EngineFigures[], queries: readonly string[]): string[] {
  return columns.flatMap(({ engine, browser }) => {
    if (typeof browser === 'string') return [];
    const worst = times(browser)
      .map((time, i) => ({ time, query: queries[i], found: browser.queries[i]?.found.length }))
      .sort((a, b) => b.time - a.time)
      .slice(0, 5);
    const list = worst.map(
      ({ time, query, found }) => `「${query}」 ${time.toFixed(0)} ms (${found} pages)`,
    );
    return [`slowest, ${NAMES[engine] ?? engine}: ${list.join(', ')}`];
  });
}

/** The middle time of each query. */
function times({ queries }: BrowserFigures): number[] {
  return queries.map((query) => quantile(query.times, 0.5));
}

function cpu({ queries }: BrowserFigures): number[] {
  return queries.map((query) => quantile(query.cpu, 0.5));
}

/** Of the queries after the first one. */
function bytes({ queries }: BrowserFigures): number[] {
  return queries.slice(1).map((query) => query.bytes);
}

/** Means over the queries; a query that finds nothing has no precision. */
function shares({ queries }: BrowserFigures, truth: readonly ReadonlySet<string>[]) {
  const recalls: number[] = [];
  const precisions: number[] = [];
  queries.forEach(({ found }, i) => {
    const wanted = truth[i] as ReadonlySet<string>;
    const right = found.filter((page) => wanted.has(page)).length;
    if (wanted.size > 0) recalls.push(right / wanted.size);
    if (wanted.size > 0 && found.length > 0) precisions.push(right / found.length);
  });
  return { recall: percent(recalls), precision: percent(precisions) };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function percent(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return (100 * mean).toFixed(1);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
