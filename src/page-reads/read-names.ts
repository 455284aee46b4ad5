/*
 * By these names pages say what they have read, and loaders what it is in this build. The names of
 * what is watched in the rows of sheets stand in watched-rows.ts.
 */

/** The day of the last change of any file of the content. */
export const NEWEST_CHANGE = 'last change of any file';

/** What changed in the plan's content by day. */
export const CHANGES = 'changes by day';

/** The days on which something changed in the plan's content. */
export const CHANGE_DAYS = 'days with changes';

/** The day of the last change of this file of the content. */
export function fileChange(file: string): string {
  return `last change of ${file}`;
}
