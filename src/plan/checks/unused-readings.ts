import { placeOf } from '../../source/place-of.ts';
import type { PlanRule } from './plan-rules.ts';

/** A word whose reading is given stands in the plan. */
export const unusedReadings: PlanRule = ({ readings }, { wording }) => {
  if (!readings?.complete || !wording.complete) return [];
  return readings.readings.flatMap(({ word }, index) => {
    if (wording.holds(word)) return [];
    return {
      code: 'W-READING-UNUSED' as const,
      ...placeOf(readings, `readings.${index}.word`),
      message: `読みを書いた「${word}」は、計画のどこにも書かれていません。`,
      hint: '計画に書かれているとおりの言葉に直すか、要らなければこの行を消してください。',
    };
  });
};
