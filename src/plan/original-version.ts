import { createHash } from 'node:crypto';
import type { ContentDocuments, MeasureDocument } from '../source/documents.ts';
import { policyOfMeasure } from '../vocabulary/plan-id.ts';

/**
 * The version of what a summary retells: eight letters that change when its text does. A policy's
 * covers its measures as well, since its summary tells what will be done. Reported figures are left
 * out: they come twice a year and no summary tells them. `null` where the plan has no such part.
 */
export function originalVersion(documents: ContentDocuments, id: string): string | null {
  const measure = documents.measures.find((each) => each.id === id);
  if (measure) return versionOf(wordsOf(measure));
  const policy = documents.policies.find((each) => each.id === id);
  if (!policy) return null;
  return versionOf([
    policy.name,
    policy.slogan,
    policy.indicators.map(({ name, unit, baseline, target }) => [name, unit, baseline, target]),
    policy.text.blocks,
    documents.measures.filter((each) => policyOfMeasure(each.id) === id).map(wordsOf),
  ]);
}

// A measure's number is no text of it: under another one a summary stays true.
function wordsOf({ name, initiatives, currentState, issues }: MeasureDocument): unknown {
  return [
    name,
    initiatives.map((each) => [each.number, each.name]),
    currentState?.markdown ?? null,
    issues?.markdown ?? null,
  ];
}

function versionOf(words: unknown): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 8);
}
