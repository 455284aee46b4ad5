import { type IndicatorChart, indicatorChart } from '../charts/indicator-chart.ts';
import type { Chapter, Indicator, Plan, Policy, ProgressEntry } from '../plan/types.ts';
import {
  entriesOfDivision,
  entriesOfYear,
  type GradeTally,
  gradeTally,
} from '../summaries/grade-tally.ts';
import { keyFigures } from '../summaries/indicator-key-figures.ts';
import { indicatorsByStatus } from '../summaries/indicator-overview.ts';
import { indicatorProgress } from '../summaries/indicator-progress.ts';
import { newestYear, planCounts } from '../summaries/plan-counts.ts';
import { type FiscalYear, fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { INDICATOR_STATUS_NAMES } from '../vocabulary/indicator-status.ts';
import { unmarked } from './shared-place.ts';

/** What the picture says that other services show with a link to a page. */
export interface PreviewCard {
  /** `湖南市　第二次湖南市総合計画` */
  plan: string;
  /** `施策 1-5-1`; empty on the home page */
  kicker: string;
  title: string;
  /** one line each, below the title */
  facts: string[];
  tally: { name: string; tally: GradeTally } | null;
  /** the verdict of an indicator, in one word */
  status: string | null;
  /** with the indicator's name, where the title is not just that */
  chart: { name: string | null; chart: IndicatorChart } | null;
}

/** The words at the head of a card, which pages say of it. */
export type CardWords = Pick<PreviewCard, 'plan' | 'kicker' | 'title'>;
type CardFigures = Omit<PreviewCard, keyof CardWords>;

/** The cards of a plan by their places: `home`, `measures/1-5-1/2022`. A page without one shows `home`. */
export function previewCards(plan: Plan): Map<string, PreviewCard> {
  const none = { facts: [], tally: null, status: null, chart: null };
  return new Map(
    [...cardsOf(plan)].map(([place, { words, figures }]) => [
      place,
      { ...none, ...words, ...figures() },
    ]),
  );
}

/** The words of the cards by their places, without a look at the figures. */
export function previewWords(plan: Plan): Map<string, CardWords> {
  return new Map([...cardsOf(plan)].map(([place, { words }]) => [place, words]));
}

function cardsOf(
  plan: Plan,
): Map<string, { words: CardWords; figures: () => Partial<CardFigures> }> {
  const year = newestYear(plan);
  const name = `${plan.municipality.name}　${plan.name}`;
  const cards: ReturnType<typeof cardsOf> = new Map();
  const add = (
    place: string,
    words: Omit<CardWords, 'plan'> & Partial<CardWords>,
    figures: () => Partial<CardFigures> = () => ({}),
  ) => cards.set(place, { words: { plan: name, ...words, title: unmarked(words.title) }, figures });

  const { policies, measures, initiatives } = planCounts(plan);
  const newestTally = (scope: Chapter | Policy | Plan) =>
    year === null ? null : tallyOf(entriesOfYear(scope, year), year);
  const home = { plan: plan.municipality.name, kicker: '計画と進捗', title: plan.name };
  add('home', home, () => ({
    facts: [`政策 ${policies}　施策 ${measures}　取組 ${initiatives}`],
    tally: newestTally(plan),
  }));
  for (const chapter of plan.chapters) {
    const words = { kicker: `第${chapter.id}章`, title: chapter.name };
    add(`chapters/${chapter.id}`, words, () => ({ tally: newestTally(chapter) }));
  }
  for (const policy of plan.policies) {
    add(`policies/${policy.id}`, { kicker: `政策 ${policy.id}`, title: policy.name }, () => {
      const [first] = policy.indicators.flatMap((indicator) => chartOf(indicator) ?? []);
      return {
        facts: statusFacts(policy.indicators),
        tally: newestTally(policy),
        chart: first ?? null,
      };
    });
  }
  for (const measure of plan.measures) {
    const words = { kicker: `施策 ${measure.id}`, title: measure.name };
    if (measure.sheets.length === 0) add(`measures/${measure.id}`, words);
    for (const sheet of measure.sheets) {
      const figures = () => ({ tally: tallyOf(sheet.entries, sheet.year) });
      add(`measures/${measure.id}/${sheet.year}`, words, figures);
    }
  }
  for (const indicator of plan.indicators) {
    const kicker = `目標指標　政策 ${indicator.policy.id}`;
    const words = { kicker, title: indicator.name };
    add(`indicators/${indicator.id}`, words, () => indicatorFigures(indicator));
  }
  for (const division of plan.divisions) {
    add(`divisions/${division.id}`, { kicker: '担当課', title: division.name }, () => {
      const rows = year === null ? [] : entriesOfDivision(division, year);
      return { tally: year === null || rows.length === 0 ? null : tallyOf(rows, year) };
    });
  }
  for (const each of plan.sheetYears) {
    const words = { kicker: '施策進捗管理シート', title: `${fiscalYearName(each)}の進捗` };
    add(`progress/${each}`, words, () => ({ tally: tallyOf(entriesOfYear(plan, each), each) }));
  }
  if (plan.indicators.length > 0) {
    const words = { kicker: '', title: '目標指標の一覧' };
    add('indicators', words, () => ({ facts: statusFacts(plan.indicators) }));
  }
  return cards;
}

/**
 * The place of the card that a page shows, from its path without the base path: `measures/1-5-1` and
 * the small views of other sites show that of the newest year, as the pages do.
 */
export function previewPlace(
  plan: Plan,
  cards: ReadonlyMap<string, unknown>,
  path: string,
): string {
  const page = path
    .replace(/^\/|\/$/g, '')
    .replace(/^embed\/rows\/([^/]+)\/(\d+)\/.*$/, 'measures/$1/$2')
    .replace(/^embed\//, '');
  const [, measure] = /^measures\/([^/]+)$/.exec(page) ?? [];
  const newest = plan.measures.find(({ id }) => id === measure)?.sheets.at(-1)?.year;
  const place = newest === undefined ? page : `${page}/${newest}`;
  return cards.has(place) ? place : 'home';
}

function indicatorFigures(indicator: Indicator): Partial<CardFigures> {
  const progress = indicatorProgress(indicator);
  const chart = chartOf(indicator);
  const facts = keyFigures(indicator, progress).map(
    ({ name, year, text }) => `${name}（${fiscalYearName(year)}） ${text ?? '未報告'}`,
  );
  return {
    facts,
    status: INDICATOR_STATUS_NAMES[progress.status],
    chart: chart && { ...chart, name: null },
  };
}

function chartOf(indicator: Indicator): PreviewCard['chart'] {
  const chart = indicatorChart(indicator, indicatorProgress(indicator));
  return chart && { name: unmarked(indicator.name), chart };
}

/** `目標指標 3件: 達成 1、順調 2` */
function statusFacts(indicators: readonly Indicator[]): string[] {
  if (indicators.length === 0) return [];
  const counts = indicatorsByStatus(indicators)
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${INDICATOR_STATUS_NAMES[status]} ${count}`);
  return [`目標指標 ${indicators.length}件: ${counts.join('、')}`];
}

function tallyOf(entries: readonly ProgressEntry[], year: FiscalYear): PreviewCard['tally'] {
  return { name: `${fiscalYearName(year)}の達成度`, tally: gradeTally(entries) };
}
