import type { ContentDocuments } from '../source/documents.ts';
import { fiscalYearOfDay } from '../vocabulary/calendar-day.ts';
import { DivisionNames } from './division-names.ts';
import type { Division, Measure, Voice } from './types.ts';

/** ご意見と回答, newest first. Ids and divisions that the plan does not have are reported elsewhere. */
export function linkVoices(
  documents: ContentDocuments,
  measures: readonly Measure[],
  divisions: readonly Division[],
): Voice[] {
  const names = new DivisionNames(documents.divisions);
  const byId = new Map(divisions.map((division) => [division.id, division]));
  return documents.voices
    .toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1))
    .map((voice) => ({
      id: voice.id,
      file: voice.file,
      title: voice.title,
      day: voice.day,
      measures: measures.filter(({ id }) => voice.measures.includes(id)),
      initiatives: measures
        .flatMap((measure) => measure.initiatives)
        .filter(({ id }) => voice.initiatives.includes(id)),
      divisions: voice.divisions.flatMap((name) => {
        const [named] = names.resolve([name], fiscalYearOfDay(voice.day));
        const division = named?.division && byId.get(named.division.id);
        return division ? [division] : [];
      }),
      opinion: voice.opinion,
      answer: voice.answer,
    }));
}
