import { placeOf } from '../../source/place-of.ts';
import type { PlanRule } from './plan-rules.ts';

/** The right side of a synonym stands in the plan, or it could never find anything. */
export const unusedSynonyms: PlanRule = ({ synonyms }, { wording }) => {
  if (!synonyms?.complete || !wording.complete) return [];
  return synonyms.synonyms.flatMap(({ word, inPlan }, index) =>
    inPlan.flatMap((inPlanWord, position) => {
      if (wording.holds(inPlanWord)) return [];
      return {
        code: 'W-SYNONYM-UNUSED' as const,
        ...placeOf(synonyms, `synonyms.${index}.inPlan.${position}`),
        message: `「${word}」の計画の言葉「${inPlanWord}」は、計画のどこにも書かれていません。`,
        hint: /[、，,]/.test(inPlanWord)
          ? `言葉が二つ以上あるときは「${word}: [${inPlanWord.split(/\s*[、，,]\s*/).join(', ')}]」のように、[ ] の中に半角のコンマで区切って書いてください。`
          : '計画に書かれているとおりの言葉に直すか、要らなければ消してください。',
      };
    }),
  );
};
