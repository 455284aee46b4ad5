import { z } from 'zod';
import type { ContentProblem } from '../vocabulary/content-problem.ts';

/**
 * What a schema says about a value that it refuses. `{key}` in the message stands for the name of
 * the item, which only the reader of the file knows.
 */
export interface ValueFault {
  code: ContentProblem['code'];
  message: string;
  hint: string;
  /** The value to go on with, so that the rest of the file can be checked in the same run. */
  corrected?: string;
}

/** Refuses a value; the fault travels in the issue's `params` to `readFacts`. */
export function refuse(context: z.RefinementCtx, { message, ...params }: ValueFault): never {
  context.addIssue({ code: 'custom', message, params });
  return z.NEVER;
}

/**
 * Items with Japanese keys; every other key is a fault. zod hands the reader of the file one
 * string for each issue, so the keys that are allowed travel in it, for "did you mean".
 */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join('\n') : undefined,
  });
}

/** Text that must be there. Every scalar of our YAML arrives as text, so `2022` is one as well. */
export const requiredText = z.string().transform((text, context) => {
  const trimmed = text.trim();
  if (trimmed !== '') return trimmed;
  return refuse(context, {
    code: 'E-VALUE-BLANK',
    message: '「{key}」が空欄です。',
    hint: '「{key}」は必ず書いてください。',
  });
});

/** Text or nothing: left out or blank it is `null`. */
export const optionalText = z
  .string()
  .optional()
  .transform((text) => {
    const trimmed = (text ?? '').trim();
    return trimmed === '' ? null : trimmed;
  });

/** A name: text that must be there, on one line. */
export const requiredName = requiredText.transform(onOneLine);

/** A short text on one line, or nothing. */
export const optionalName = optionalText.transform((text, context) =>
  text === null ? null : onOneLine(text, context),
);

function onOneLine(text: string, context: z.RefinementCtx): string {
  if (!text.includes('\n')) return text;
  return refuse(context, {
    code: 'E-VALUE-TYPE',
    message: '「{key}」が、二行以上に分かれています。',
    hint: '途中で改行せず、一行に書いてください。',
    corrected: text.replace(/\s*\n\s*/g, ''),
  });
}

/** A list; left out or blank it is empty. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess((value) => (value === '' || value === undefined ? [] : value), z.array(item));
}

/** A group of items that may be left out or blank as a whole. */
export function optional<Group extends z.ZodType>(group: Group) {
  return z.preprocess((value) => (value === '' ? undefined : value), group.optional());
}

/** Where the items of a kind go: Japanese path (`計画.開始年度`, `[]` for a list) → English path. */
export type FieldNames = Readonly<Record<string, string>>;
