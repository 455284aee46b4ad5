import type { Measure, Plan, Voice } from '../plan/types.ts';

/** ご意見 that concern the measure or one of its initiatives, newest first. */
export function voicesOfMeasure({ voices }: Pick<Plan, 'voices'>, { id }: Measure): Voice[] {
  return voices.filter(
    (voice) =>
      voice.measures.some((measure) => measure.id === id) ||
      voice.initiatives.some((initiative) => initiative.measure.id === id),
  );
}
