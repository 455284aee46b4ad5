import type { WordingPiece } from '../summaries/wording-difference.ts';
import { changedPassage, opening } from './changed-passage.ts';
import type { ChangeSubject, PlanChange } from './plan-change.ts';

/** What readers get to see as one whole is published, not added. */
const PUBLISHED: readonly ChangeSubject[] = ['plan', 'chapter', 'sheetYear'];

/** What a change says after naming its place and field, part by part. */
export type ChangeStatement =
  | { form: 'value'; before: string; after: string }
  /** 記入 of a blank, or 削除 of what was there; `text` is its beginning */
  | { form: 'filled'; text: string }
  | { form: 'emptied'; text: string }
  | { form: 'text'; pieces: WordingPiece[] }
  /** the whole thing: its name, what happened to it, what came or went with it */
  | { form: 'whole'; name: string | null; verb: string; contains: string | null };

/** Place and field: 施策1-5-1 取組2 令和4年度 達成度. */
export function changeTitle({ place, field }: PlanChange): string {
  return field === null ? place : `${place} ${field}`;
}

/** What happened there, for a page to show and for {@link changeSentence} to write. */
export function changeStatement(change: PlanChange): ChangeStatement {
  const { kind, before, after, blank, form, contains } = change;
  if (kind !== 'changed') {
    const name = after ?? before;
    const counts = contains.map(({ name: what, count }) => `${what} ${count}`).join('、');
    const shown = name === null ? null : opening(name);
    return { form: 'whole', name: shown, verb: verbOf(change), contains: counts || null };
  }
  if (form === 'value') return { form, before: before ?? blank, after: after ?? blank };
  if (before === null) return { form: 'filled', text: opening(after ?? '') };
  if (after === null) return { form: 'emptied', text: opening(before) };
  return { form, pieces: changedPassage(before, after) };
}

/** The whole change in one line: 施策1-5-1 取組2 令和4年度 達成度: 未評価 → B. */
export function changeSentence(change: PlanChange): string {
  return `${changeTitle(change)}${restOf(changeStatement(change))}${reasonOf(change)}`;
}

/** `（理由: 調査の方法が変わったため）`; empty where the content gives none. */
export function reasonOf({ reason }: PlanChange): string {
  return reason === null ? '' : `（理由: ${reason}）`;
}

function verbOf({ kind, subject }: PlanChange): string {
  if (kind === 'removed') return '削除';
  return PUBLISHED.includes(subject) ? '公開' : '追加';
}

function restOf(statement: ChangeStatement): string {
  switch (statement.form) {
    case 'value':
      return `: ${statement.before} → ${statement.after}`;
    case 'filled':
      return `: 記入「${statement.text}」`;
    case 'emptied':
      return `: 削除「${statement.text}」`;
    case 'text':
      return `: ${passageText(statement.pieces)}`;
    case 'whole': {
      const name = statement.name === null ? '' : `「${statement.name}」`;
      const contains = statement.contains === null ? '' : `（${statement.contains}）`;
      return `${name}を${statement.verb}${contains}`;
    }
  }
}

/** Both wordings one after the other: in plain text nothing can be struck out. */
function passageText(pieces: readonly WordingPiece[]): string {
  const without = (left: WordingPiece['kind']) =>
    opening(
      pieces
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join(''),
    );
  if (pieces.every(({ kind }) => kind === 'added')) return `加筆「${without('removed')}」`;
  if (pieces.every(({ kind }) => kind === 'removed')) return `削除「${without('added')}」`;
  return `「${without('added')}」→「${without('removed')}」`;
}
