import type { ChartForm, ChartScheme } from '../../src/charts/chart-look.ts';
import type { IndicatorChart } from '../../src/charts/indicator-chart.ts';
import type { Plan } from '../../src/plan/types.ts';
import { type PreviewCard, previewCards } from '../../src/sharing/preview-card.ts';
import { siteCharts } from '../../src/site-charts.ts';
import { chartPictureAddress, previewAddress } from '../../src/vocabulary/address.ts';

/** All that decides how a picture looks, besides the programs. */
export type PictureSubject =
  | { kind: 'chart'; chart: IndicatorChart; form: ChartForm; scheme: ChartScheme }
  | { kind: 'preview'; card: PreviewCard };

/** A picture of the site. */
export interface SitePicture {
  /** below the site's folder: `/charts/1-6-1/full-light.png` */
  address: string;
  subject: PictureSubject;
}

/**
 * Every picture that the site's pages name: charts, and what other services show with a link. Where
 * the site does not know its address no page can name one of the latter, and there is none.
 */
export function* sitePictures(plan: Plan): Generator<SitePicture> {
  for (const { indicator, variant, ...look } of siteCharts(plan)) {
    const address = chartPictureAddress(indicator, variant);
    yield { address, subject: { kind: 'chart', ...look } };
  }
  if (plan.siteUrl === null) return;
  for (const [place, card] of previewCards(plan)) {
    yield { address: previewAddress(place), subject: { kind: 'preview', card } };
  }
}
