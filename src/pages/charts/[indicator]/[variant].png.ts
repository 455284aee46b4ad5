import type { APIRoute, GetStaticPaths } from 'astro';
import { CHART_FORMS, type ChartForm, chartVariants } from '../../../charts/chart-look.ts';
import { drawChart } from '../../../charts/draw-chart.ts';
import { indicatorChart } from '../../../charts/indicator-chart.ts';
import { keptPicture } from '../../../collections/kept-pictures.ts';
import type { Indicator } from '../../../plan/types.ts';
import { sitePlan } from '../../../site-plan.ts';
import { SAMPLE_INDICATORS, sampleForms } from '../../../styleguide/sample-indicators.ts';
import { indicatorProgress } from '../../../summaries/indicator-progress.ts';

/** The charts as pictures, for readers without JavaScript and for print; those of the style guide too. */
export const getStaticPaths = (async () => {
  const plan = await sitePlan();
  return [
    ...plan.indicators.flatMap((indicator) => pictures(indicator, CHART_FORMS)),
    ...SAMPLE_INDICATORS.flatMap((sample) => pictures(sample, sampleForms(sample))),
  ];
}) satisfies GetStaticPaths;

function pictures(indicator: Indicator, forms: readonly ChartForm[]) {
  const chart = indicatorChart(indicator, indicatorProgress(indicator));
  if (chart === null) return [];
  return chartVariants()
    .filter(({ form }) => forms.includes(form))
    .map(({ name, form, scheme }) => ({
      params: { indicator: indicator.id, variant: name },
      props: { chart, form, scheme },
    }));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { chart, form, scheme } }) => {
  const draw = () => drawChart(chart, { form, scheme });
  // While somebody works on the charts, every picture is drawn anew.
  const picture = import.meta.env.DEV ? draw() : keptPicture(['chart', chart, form, scheme], draw);
  return new Response(picture, { headers: { 'content-type': 'image/png' } });
};
