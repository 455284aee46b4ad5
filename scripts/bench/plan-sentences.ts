import type { Plan } from '../../src/plan/types.ts';
import { readContent } from '../../src/source/read-content.ts';
import { readPlan } from '../content-files/read-plan.ts';

/** What plans say, taken apart, to make any number of pages of. */
export interface PlanSentences {
  sentences: string[];
  /** single lines of lists */
  items: string[];
  measureNames: string[];
  rowNames: string[];
  divisions: { id: string; name: string }[];
  synonyms: Plan['synonyms'];
  readings: Plan['readings'];
}

/** The plans that the pages are made of. */
export const PLANS = ['content', 'tests/fixtures/plans/complete'];

const SENTENCE = /[^。]+。/gu;
/** Blocks that every sheet repeats, or that name a row. */
const HEADING = /^\d+\.|^※|^.{0,5}$|達成度|担当課|^今後の方向性$/u;

/** Reads the sentences and names of several content folders, each as often as the plans write it. */
export async function planSentences(roots: readonly string[]): Promise<PlanSentences> {
  const found: PlanSentences = {
    sentences: [],
    items: [],
    measureNames: [],
    rowNames: [],
    divisions: [],
    synonyms: [],
    readings: [],
  };
  for (const root of roots) {
    const { documents } = await readContent(root);
    const { plan } = await readPlan(root);
    if (!plan) throw new Error(`${root}: errors in the content`);
    for (const { text } of [
      ...documents.sheets,
      ...documents.measures,
      ...documents.departments,
      ...documents.policies,
    ]) {
      for (const block of text.blocks) {
        const sentences = block.match(SENTENCE);
        // A sentence with the mark of a note would come without its note.
        if (sentences) found.sentences.push(...sentences.filter((each) => !each.includes('※')));
        else if (!HEADING.test(block)) found.items.push(block);
      }
    }
    found.measureNames.push(...plan.measures.map(({ name }) => name));
    found.rowNames.push(...plan.measures.flatMap((m) => m.initiatives.map(({ name }) => name)));
    found.divisions.push(...plan.divisions.map(({ id, name }) => ({ id, name })));
    found.synonyms.push(...plan.synonyms);
    found.readings.push(...plan.readings);
  }
  return found;
}
