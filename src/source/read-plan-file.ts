import { planFields, planSchema } from '../schemas/plan-schema.ts';
import { chosenSiteUrl } from './chosen-site-url.ts';
import type { PlanDocument } from './documents.ts';
import { noText } from './read-body.ts';
import { readFacts } from './read-facts.ts';
import type { SourceText } from './source-text.ts';

/** plan.yaml; `null` where too much is missing to go on. */
export function readPlanFile(source: SourceText): PlanDocument | null {
  const { values, places } = readFacts(source, 0, source.text.length, {
    schema: planSchema,
    fields: planFields,
  });
  return (
    values && {
      id: 'plan',
      file: source.file,
      places,
      text: noText(),
      complete: source.complete,
      ...values,
      siteUrl: chosenSiteUrl()?.href ?? values.siteUrl,
    }
  );
}
