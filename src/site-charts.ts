import {
  CHART_FORMS,
  type ChartForm,
  type ChartScheme,
  chartVariants,
} from './charts/chart-look.ts';
import { type IndicatorChart, indicatorChart } from './charts/indicator-chart.ts';
import type { Indicator, Plan } from './plan/types.ts';
import { SAMPLE_INDICATORS, sampleForms } from './styleguide/sample-indicators.ts';
import { indicatorProgress } from './summaries/indicator-progress.ts';
import type { IndicatorId } from './vocabulary/plan-id.ts';

/** A picture of a chart; its address is made of the indicator and the variant: `full-light`. */
export interface SiteChart {
  indicator: IndicatorId;
  variant: string;
  chart: IndicatorChart;
  form: ChartForm;
  scheme: ChartScheme;
}

/** Every picture of a chart that the site's pages show, those of the style guide too. */
export function siteCharts(plan: Plan): SiteChart[] {
  return [
    ...plan.indicators.flatMap((indicator) => pictures(indicator, CHART_FORMS)),
    ...SAMPLE_INDICATORS.flatMap((sample) => pictures(sample, sampleForms(sample))),
  ];
}

function pictures(indicator: Indicator, forms: readonly ChartForm[]): SiteChart[] {
  const chart = indicatorChart(indicator, indicatorProgress(indicator));
  if (chart === null) return [];
  return chartVariants()
    .filter(({ form }) => forms.includes(form))
    .map(({ name, form, scheme }) => ({
      indicator: indicator.id,
      variant: name,
      chart,
      form,
      scheme,
    }));
}
