import type { APIRoute, GetStaticPaths } from 'astro';
import { indicatorChart } from '../../../charts/indicator-chart.ts';
import { sitePlan } from '../../../site-plan.ts';
import { SAMPLES_IN_FULL } from '../../../styleguide/sample-indicators.ts';
import { indicatorProgress } from '../../../summaries/indicator-progress.ts';

/**
 * The points of a chart, fetched when the chart comes into view: in the page they would be a tenth of
 * its weight. Those of the style guide too.
 */
export const getStaticPaths = (async () => {
  const plan = await sitePlan();
  return [...plan.indicators, ...SAMPLES_IN_FULL].flatMap((indicator) => {
    const chart = indicatorChart(indicator, indicatorProgress(indicator));
    return chart === null ? [] : [{ params: { indicator: indicator.id }, props: { chart } }];
  });
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { chart } }) => Response.json(chart);
