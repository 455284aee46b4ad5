import type { CalendarDay } from './calendar-day.ts';
import type { FiscalYear } from './fiscal-year.ts';
import type { ChapterId, EntryId, IndicatorId, MeasureId, PolicyId } from './plan-id.ts';

/*
 * Every address of the site, from its root and without the base path. An address is a promise: it
 * never dies. What puts the base path before it is `withBase`, in components `href`.
 */

export const HOME = '/';
export const DIVISIONS = '/divisions/';
export const DEPARTMENTS = '/departments/';
export const INDICATORS = '/indicators/';
export const PROGRESS = '/progress/';
/** `?q=` and the facets choose; see src/search-page/search-address.ts. */
export const SEARCH = '/search/';
export const GLOSSARY = '/glossary/';
export const ERRATA = '/errata/';
/** The open data; below it every table as CSV and JSON. */
export const DATA = '/data/';
export const DATA_PACKAGE = '/data/datapackage.json';
export const CHANGES = '/changes/';
/** What is still to be filled in; it exists only where plan.yaml lets residents see it. */
export const WORKLIST = '/worklist/';
/** The words with their readings; it exists only where the plan has such a list. */
export const FURIGANA = '/furigana.json';
/** The Atom feed; it exists only where the site knows its own address. */
export const CHANGES_FEED = '/changes/feed.xml';

/** `/chapters/1/` */
export function chapterAddress(id: ChapterId): string {
  return `/chapters/${id}/`;
}

/** `/policies/1-5/` */
export function policyAddress(id: PolicyId): string {
  return `/policies/${id}/`;
}

/** `/measures/1-5-1/`: always the newest sheet. */
export function measureAddress(id: MeasureId): string {
  return `/measures/${id}/`;
}

/** `/measures/1-5-1/2022/`: the sheet of one year, for good. */
export function sheetAddress(measure: MeasureId, year: FiscalYear): string {
  return `/measures/${measure}/${year}/`;
}

/** `/measures/1-5-1/2022/#1-5-1.2`: one row of one year, for good. */
export function entryAddress(measure: MeasureId, year: FiscalYear, entry: EntryId): string {
  return `${sheetAddress(measure, year)}#${entry}`;
}

/** `/divisions/jinken-yogo/` */
export function divisionAddress(id: string): string {
  return `${DIVISIONS}${id}/`;
}

/** `/departments/somu/` */
export function departmentAddress(id: string): string {
  return `${DEPARTMENTS}${id}/`;
}

/** `/departments/somu/#year-2022`: what it wrote for one fiscal year */
export function departmentYearAddress(id: string, year: FiscalYear): string {
  return `${departmentAddress(id)}#${yearAnchor(year)}`;
}

/** `year-2022`: the part of a page that holds one fiscal year */
export function yearAnchor(year: FiscalYear): string {
  return `year-${year}`;
}

/** `/indicators/#indicator-1-6-1`; an indicator's id looks like a measure's, so the anchor says which it is. */
export function indicatorAddress(id: IndicatorId): string {
  return `${INDICATORS}#${indicatorAnchor(id)}`;
}

/** `indicator-1-6-1` */
export function indicatorAnchor(id: IndicatorId): string {
  return `indicator-${id}`;
}

/** `/charts/1-6-1/full-light.png`: the chart of an indicator as a picture */
export function chartPictureAddress(id: IndicatorId, variant: string): string {
  return `/charts/${id}/${variant}.png`;
}

/** `/charts/1-6-1/chart.json`: the points of the same chart */
export function chartDataAddress(id: IndicatorId): string {
  return `/charts/${id}/chart.json`;
}

/** `/progress/2022/`: every row of a year */
export function progressAddress(year: FiscalYear): string {
  return `${PROGRESS}${year}/`;
}

/** `/glossary/#npo` */
export function glossaryAddress(term: string): string {
  return `${GLOSSARY}#${term}`;
}

/** `/changes/2026-04-01/`: what changed on one day, for good */
export function changesOfDayAddress(day: CalendarDay): string {
  return `${CHANGES}${day}/`;
}

/** `/data/rows/`: what the columns of a table of the open data mean */
export function dataTableAddress(table: string): string {
  return `${DATA}${table}/`;
}

/** `/data/rows.csv` */
export function dataFileAddress(table: string, format: 'csv' | 'json'): string {
  return `${DATA}${table}.${format}`;
}

/** `/data/schema/rows.json`: the JSON Schema of `/data/rows.json` */
export function dataSchemaAddress(table: string): string {
  return `${DATA}schema/${table}.json`;
}

/** The themes of daily life; the page exists only where the plan has some. */
export const TOPICS = '/topics/';

/** `/topics/kosodate/` */
export function topicAddress(id: string): string {
  return `${TOPICS}${id}/`;
}

/** ご意見と回答; the page exists only where the plan has some. */
export const VOICES = '/voices/';

/** `/voices/#voice-2025-06-bus`: one opinion with its answer, for good */
export function voiceAddress(id: string): string {
  return `${VOICES}#${voiceAnchor(id)}`;
}

/** `voice-2025-06-bus` */
export function voiceAnchor(id: string): string {
  return `voice-${id}`;
}

/** `/about/`: a page that the editors write */
export function pageAddress(id: string): string {
  return `/${id}/`;
}

/** The small view for other sites: `/embed/measures/1-5-1/`. Takes the address of a measure, sheet or indicator page. */
export function embedAddress(address: string): string {
  return `/embed${address}`;
}

/** `/embed/rows/1-5-1/2022/1-5-1.2/`: one row of one year for other sites */
export function embedEntryAddress(measure: MeasureId, year: FiscalYear, entry: EntryId): string {
  return embedAddress(`/rows/${measure}/${year}/${entry}/`);
}

/** `/embed/indicators/1-6-1/` */
export function embedIndicatorAddress(id: IndicatorId): string {
  return embedAddress(`/indicators/${id}/`);
}

/** `/print/measures/1-5-1/2022/`: the official paper of a measure, policy or division in one fiscal year */
export function printAddress(
  kind: 'measures' | 'policies' | 'divisions',
  id: string,
  year: FiscalYear,
): string {
  return `/print/${kind}/${id}/${year}/`;
}

/** `/qr/rows/1-5-1/2022/1-5-1.2.svg`: an address of the site as a QR code. `place` is `rows/1-5-1/2022/1-5-1.2`. */
export function qrAddress(place: string): string {
  return `/qr/${place}.svg`;
}

/** `/previews/measures/1-5-1.png`: the picture that other services show with a link to a page. */
export function previewAddress(place: string): string {
  return `/previews/${place}.png`;
}

/**
 * The address below the base path that the site stands under: `/policies/1-1/` and `/keikaku/` →
 * `/keikaku/policies/1-1/`. Anything that is not an address of this site stays as it is.
 */
export function withBase(address: string, base: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  return `${base.replace(/\/$/, '')}${address}`;
}
