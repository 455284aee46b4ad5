import type { Correction, GlossaryTerm, OpenQuestion, Plan } from '../plan/types.ts';
import { joinById } from './join-by-id.ts';
import { plainText, proseChange } from './plain-text.ts';
import { type ChangedThing, fieldChange, type RawChange, wholeChange } from './plan-change.ts';

/** 用語 of the glossary. */
export function termChanges(old: Plan, now: Plan): RawChange[] {
  return joinById<GlossaryTerm>(old.glossary, now.glossary, ({ id }) => id).flatMap((pair) => {
    const { id, before, after } = pair;
    const thing: ChangedThing = {
      subject: 'term',
      id,
      place: `用語「${(after ?? before)?.term}」`,
    };
    if (before === null) return [wholeChange(thing, 'added', plainText(after.definition))];
    if (after === null) return [wholeChange(thing, 'removed', null)];
    return [
      ...fieldChange(thing, '用語', { before: before.term, after: after.term }),
      ...fieldChange(thing, '読み', { before: before.reading, after: after.reading }),
      ...fieldChange(thing, '別表記', { before: variantsOf(before), after: variantsOf(after) }),
      ...proseChange(thing, '説明', before.definition, after.definition),
    ];
  });
}

function variantsOf({ variants }: GlossaryTerm): string | null {
  return variants.length === 0 ? null : [...variants].sort().join('、');
}

/** 訂正 and 疑問点 of the errata. They have no id; the line of the source that they speak of is theirs. */
export function errataChanges(old: Plan, now: Plan): RawChange[] {
  return [
    ...noteChanges('correction', old.corrections, now.corrections),
    ...noteChanges('openQuestion', old.openQuestions, now.openQuestions),
  ];
}

type Note = Correction | OpenQuestion;

function noteChanges(
  subject: 'correction' | 'openQuestion',
  old: readonly Note[],
  now: readonly Note[],
): RawChange[] {
  const lines = joinById(
    [...Map.groupBy(old, lineOf).values()],
    [...Map.groupBy(now, lineOf).values()],
    ([first]) => lineOf(first as Note),
  );
  return lines.flatMap(({ id, before, after }) => {
    const thing: ChangedThing = {
      subject,
      id,
      place: `${subject === 'correction' ? '訂正' : '疑問点'}（原典${id.split(':').at(-1)}行目）`,
    };
    // One line may hold several; those that are the same in both states are no change.
    const gone = (before ?? []).map(textOf);
    const come = (after ?? []).map(textOf).filter((text) => {
      const same = gone.indexOf(text);
      if (same !== -1) gone.splice(same, 1);
      return same === -1;
    });
    const both = Math.min(gone.length, come.length);
    return [
      ...come
        .slice(0, both)
        .flatMap((text, at) =>
          fieldChange(thing, '内容', { before: gone[at] ?? null, after: text, form: 'text' }),
        ),
      ...come.slice(both).map((text) => wholeChange(thing, 'added', text)),
      ...gone.slice(both).map((text) => wholeChange(thing, 'removed', text)),
    ];
  });
}

function lineOf({ origin, place }: Note): string {
  return `${place.file}:${origin.file}:${origin.line}`;
}

function textOf(note: Note): string {
  return 'corrected' in note
    ? `${note.source} → ${note.corrected}（${note.reason}）`
    : `${note.source}（${note.question}）`;
}
