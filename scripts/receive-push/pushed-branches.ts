import { createHash } from 'node:crypto';

/** A branch that somebody pushes. */
export interface PushedBranch {
  name: string;
  /** hash of its new commit; `null` where the branch is deleted */
  commit: string | null;
}

/** The branches among the lines that git hands to a hook (`old new ref`); tags and notes are left out. */
export function pushedBranches(input: string): PushedBranch[] {
  return input.split('\n').flatMap((line) => {
    const [, commit = '', ref = ''] = line.split(' ');
    const name = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    if (name === undefined) return [];
    return [{ name, commit: /^0+$/.test(commit) ? null : commit }];
  });
}

/**
 * The folder of a branch's preview: `fukushi/r5` → `fukushi-r5`. A name in letters that an address cannot
 * hold is told apart by eight letters of its hash.
 */
export function previewName(branch: string): string {
  const plain = branch.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  if (!/[^\x20-\x7e]/.test(branch) && plain !== '') return plain;
  const hash = createHash('sha256').update(branch).digest('hex').slice(0, 8);
  return `${plain || 'preview'}-${hash}`;
}
