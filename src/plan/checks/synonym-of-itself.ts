import { placeOf } from '../../source/place-of.ts';
import { normalised } from '../../vocabulary/normalise-text.ts';
import type { PlanRule } from './plan-rules.ts';

/** A synonym leads to another word: what differs in width, case or kana only is found anyway. */
export const synonymOfItself: PlanRule = ({ synonyms }) => {
  if (synonyms === null) return [];
  return synonyms.synonyms.flatMap(({ word, inPlan }, index) =>
    inPlan.flatMap((inPlanWord, position) => {
      if (normalised(inPlanWord) !== normalised(word)) return [];
      return {
        code: 'W-SYNONYM-ITSELF' as const,
        ...placeOf(synonyms, `synonyms.${index}.inPlan.${position}`),
        message: `「${word}」の計画の言葉「${inPlanWord}」は、検索では同じ言葉です。`,
        hint: '全角と半角、大文字と小文字、平仮名と片仮名だけの違いなら、書かなくても見つかります。この言葉を消してください。',
      };
    }),
  );
};
