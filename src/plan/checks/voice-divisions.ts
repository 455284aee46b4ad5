import { placeOf } from '../../source/place-of.ts';
import { fiscalYearOfDay } from '../../vocabulary/calendar-day.ts';
import { fiscalYearName } from '../../vocabulary/fiscal-year.ts';
import { unknownDivisionHint } from '../unknown-division-hint.ts';
import type { PlanRule } from './plan-rules.ts';

/** Every 回答した課 is in divisions.yaml, under a name that it bore on that day. */
export const voiceDivisions: PlanRule = ({ voices, divisions }, { divisionNames }) => {
  // Without a readable list, every name would look unknown.
  if (divisions === null || !divisions.complete) return [];
  return voices.flatMap((voice) =>
    voice.divisions.flatMap((name, position) => {
      if (voice.day === '') return [];
      const place = placeOf(voice, `divisions.${position}`);
      const year = fiscalYearOfDay(voice.day);
      // One name for each item, but a name may hold a `・`.
      const [named] = divisionNames.resolve([name], year);
      if (named?.status === 'outdated') {
        return {
          code: 'E-DIVISION-FORMER' as const,
          ...place,
          message: `回答した課「${name}」は、${fiscalYearName(named.until)}までの名前です。`,
          hint: `${fiscalYearName(year)}の回答には、今の名前「${named.division.name}」を書いてください。`,
        };
      }
      if (named?.status !== 'unknown') return [];
      return {
        code: 'E-DIVISION-UNKNOWN' as const,
        ...place,
        message: `回答した課「${name}」は、divisions.yaml にありません。`,
        hint: unknownDivisionHint(name, divisionNames.current),
      };
    }),
  );
};
