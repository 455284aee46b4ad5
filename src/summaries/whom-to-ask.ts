import type { Division, Measure, Plan } from '../plan/types.ts';
import { newestSheet } from './grade-tally.ts';

/** Whom to ask about something that divisions answer for. */
export interface WhomToAsk {
  /** the divisions that can be reached */
  reachable: Division[];
  /** the divisions of which no contact is known */
  unreachable: Division[];
  /** the plan's own contact, where a division cannot be reached or none is known; `null` where it is blank too */
  instead: Plan['contact'] | null;
}

/** The contacts of the divisions, and the plan's own where one of them has none. */
export function whomToAsk(plan: Pick<Plan, 'contact'>, divisions: readonly Division[]): WhomToAsk {
  const reachable = divisions.filter(({ contact }) => isKnown(contact));
  const unreachable = divisions.filter(({ contact }) => !isKnown(contact));
  const needed = unreachable.length > 0 || divisions.length === 0;
  return { reachable, unreachable, instead: needed && isKnown(plan.contact) ? plan.contact : null };
}

/** The divisions of a measure by its newest sheet, those of primary rows first. */
export function divisionsOfMeasure(measure: Measure): Division[] {
  const entries = newestSheet(measure)?.entries ?? [];
  const primaryFirst = entries.toSorted((a, b) => Number(a.relisted) - Number(b.relisted));
  return [...new Set(primaryFirst.flatMap(({ divisions }) => divisions))];
}

function isKnown({ phone, email, page }: Division['contact']): boolean {
  return [phone, email, page].some((part) => part !== null);
}
