import type { APIRoute, GetStaticPaths } from 'astro';
import { drawChart } from '../../../charts/draw-chart.ts';
import { siteCharts } from '../../../site-charts.ts';
import { sitePlan } from '../../../site-plan.ts';

/**
 * The charts as pictures, for readers without JavaScript and for print, while the site is being
 * edited. A build draws them beside the pages: see scripts/site-pictures/.
 */
export const getStaticPaths = (async () => {
  const charts = import.meta.env.DEV ? siteCharts(await sitePlan()) : [];
  return charts.map(({ indicator, variant, ...props }) => ({
    params: { indicator, variant },
    props,
  }));
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { chart, ...look } }) =>
  new Response(drawChart(chart, look), { headers: { 'content-type': 'image/png' } });
