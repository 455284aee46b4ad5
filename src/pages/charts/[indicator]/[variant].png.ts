import type { APIRoute, GetStaticPaths } from 'astro';
import { chartVariants } from '../../../charts/chart-look.ts';
import { drawChart } from '../../../charts/draw-chart.ts';
import { indicatorChart } from '../../../charts/indicator-chart.ts';
import { sitePlan } from '../../../site-plan.ts';
import { indicatorProgress } from '../../../summaries/indicator-progress.ts';

/** The charts as pictures, for readers without JavaScript and for print. */
export const getStaticPaths = (async () => {
  const plan = await sitePlan();
  return plan.indicators.flatMap((indicator) => {
    const chart = indicatorChart(indicator, indicatorProgress(indicator));
    if (chart === null) return [];
    return chartVariants().map(({ name, form, scheme }) => ({
      params: { indicator: indicator.id, variant: name },
      props: { chart, form, scheme },
    }));
  });
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { chart, form, scheme } }) =>
  new Response(drawChart(chart, { form, scheme }), { headers: { 'content-type': 'image/png' } });
