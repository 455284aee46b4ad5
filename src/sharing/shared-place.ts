import type { Indicator, Measure, Plan, Policy, ProgressEntry } from '../plan/types.ts';
import { newestSheet } from '../summaries/grade-tally.ts';
import {
  embedAddress,
  embedEntryAddress,
  embedIndicatorAddress,
  entryAddress,
  indicatorAnchor,
  measureAddress,
  policyAddress,
  sheetAddress,
} from '../vocabulary/address.ts';
import { type FiscalYear, fiscalYearName } from '../vocabulary/fiscal-year.ts';
import type { EmbedHeight } from './embed-code.ts';
import { entryEmbedHeight, indicatorEmbedHeight, measureEmbedHeight } from './embed-height.ts';

/** A part of the plan as it is handed on: by link, as a QR code, within another site, in a citation. */
export interface SharedPlace {
  /** 行, 施策, 政策, 目標指標 */
  kind: string;
  /** tells it from the others of a page: `令和4年度 1-5-1.2` */
  label: string;
  /** what it is called where nothing around it says so, without marks */
  name: string;
  /** its permanent address below the base path */
  address: string;
  /** names its QR code: `rows/1-5-1/2022/1-5-1.2` */
  place: string;
  /** its small view for other sites */
  embed: SharedEmbed | null;
  /** another address that always leads to the newest year, where the permanent one does not */
  newest: string | null;
}

/** A small view: where it is, what its frame is called, and how high it must be to show all of it. */
interface SharedEmbed {
  address: string;
  name: string;
  /** looked for when it is asked: it depends on every text of the view */
  height: EmbedHeight;
  /** it shows the newest year when it is looked at, not the one of this page */
  alwaysNewest: boolean;
}

/** One row of one year. */
export function sharedEntry(entry: ProgressEntry): SharedPlace {
  const { id, sheet, initiative, relisted } = entry;
  const { measure, year } = sheet;
  const again = relisted ? '（再掲）' : '';
  const name = `${measureName(measure)} 取組${initiative.number}「${unmarked(initiative.name)}」${again}（${fiscalYearName(year)}施策進捗管理シート）`;
  return {
    kind: '行',
    label: `${fiscalYearName(year)} ${id}`,
    name,
    address: entryAddress(measure.id, year, id),
    place: `rows/${measure.id}/${year}/${id}`,
    embed: {
      address: embedEntryAddress(measure.id, year, id),
      name,
      get height() {
        return entryEmbedHeight(entry);
      },
      alwaysNewest: false,
    },
    newest: null,
  };
}

/** A measure with the sheet of that year; without a year, where it has no sheet yet. */
export function sharedMeasure(measure: Measure, year: FiscalYear | null): SharedPlace {
  const newest = measureAddress(measure.id);
  // The small view shows the newest sheet; that of an earlier year would show something else.
  const current = year === null || year === newestSheet(measure)?.year;
  return {
    kind: '施策',
    label: measure.id,
    name: `${measureName(measure)}${year === null ? '' : `（${fiscalYearName(year)}施策進捗管理シート）`}`,
    address: year === null ? newest : sheetAddress(measure.id, year),
    place: `measures/${measure.id}${year === null ? '' : `/${year}`}`,
    embed: current
      ? {
          address: embedAddress(newest),
          // Without the year: the code stays in the other site when the next one is shown.
          name: measureName(measure),
          get height() {
            return measureEmbedHeight(measure);
          },
          alwaysNewest: year !== null,
        }
      : null,
    newest: year === null ? null : newest,
  };
}

export function sharedPolicy({ id, name }: Policy): SharedPlace {
  return {
    kind: '政策',
    label: id,
    name: `政策${id}「${unmarked(name)}」`,
    address: policyAddress(id),
    place: `policies/${id}`,
    embed: null,
    newest: null,
  };
}

export function sharedIndicator(indicator: Indicator): SharedPlace {
  const { id, policy } = indicator;
  const label = unmarked(indicator.name);
  const name = `政策${policy.id}「${unmarked(policy.name)}」 目標指標「${label}」`;
  return {
    kind: '目標指標',
    label,
    name,
    address: `${policyAddress(policy.id)}#${indicatorAnchor(id)}`,
    place: `indicators/${id}`,
    embed: {
      address: embedIndicatorAddress(id),
      name,
      get height() {
        return indicatorEmbedHeight(indicator);
      },
      alwaysNewest: false,
    },
    newest: null,
  };
}

/** Everything of the plan that can be shared so. */
export function sharedPlaces({ policies, measures, indicators }: Plan): SharedPlace[] {
  return [
    ...policies.map(sharedPolicy),
    ...indicators.map(sharedIndicator),
    ...measures.flatMap((measure) =>
      measure.sheets.length === 0
        ? [sharedMeasure(measure, null)]
        : measure.sheets.flatMap(({ year, entries }) => [
            sharedMeasure(measure, year),
            ...entries.map(sharedEntry),
          ]),
    ),
  ];
}

/** How to name the place as a source; the address follows, and the day of reading, which only the reader knows. */
export function placeCitation({ municipality, name }: Plan, place: SharedPlace): string {
  return `${municipality.name}「${name}」${place.name}`;
}

/** A name without the `*` that marks a word of the glossary. */
export function unmarked(name: string): string {
  return name.replaceAll('*', '');
}

function measureName({ id, name }: Measure): string {
  return `施策${id}「${unmarked(name)}」`;
}
