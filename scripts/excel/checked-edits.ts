import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EditedFile, editFiles, type FieldEdit } from '../../src/content-edits/edit-files.ts';
import { type ContentProblem, isError } from '../../src/vocabulary/content-problem.ts';
import { onContentCopy } from '../content-files/content-copy.ts';
import { newProblems } from '../content-files/problems-after.ts';
import { readPlan } from '../content-files/read-plan.ts';

export interface CheckedEdits<Edit> {
  files: EditedFile<Edit>[];
  /** edits that cannot be written, each with the reason */
  refused: { edit: Edit; reason: string }[];
  /** what the check will say of the result and did not say before */
  newProblems: ContentProblem[];
}

/**
 * Tries the edits on a copy of the content. An edit that would bring an error is left out, so that
 * the content can always be published after an import. `null` where the content has an error already.
 */
export async function checkedEdits<Edit extends FieldEdit>(
  root: string,
  edits: readonly Edit[],
): Promise<CheckedEdits<Edit> | null> {
  return onContentCopy(root, async (copy) => {
    const textOf = (file: string) => readFileSync(join(copy, file), 'utf8');
    // Somebody may have written since the plan was read.
    const known = (await readPlan(copy)).problems;
    if (known.some(isError)) return null;
    const newProblemsOf = async (files: readonly EditedFile<Edit>[]) => {
      for (const { file, after } of files) writeFileSync(join(copy, file), after);
      const { problems } = await readPlan(copy);
      for (const { file, before } of files) writeFileSync(join(copy, file), before);
      return newProblems(known, problems);
    };
    const refused: CheckedEdits<Edit>['refused'] = [];
    let left = [...edits];
    for (;;) {
      const { files, lost } = editFiles(left, textOf);
      refused.push(...lost.map((edit) => ({ edit, reason: LOST })));
      const brought = await newProblemsOf(files);
      const errors = brought.filter(isError);
      if (errors.length === 0) return { files, refused, newProblems: brought };
      const faulty = blamed(files, errors);
      // An error elsewhere, such as in errata.yaml, does not tell which edit brought it: try one by one.
      if (faulty.length === 0) {
        for (const edit of left) {
          const [error] = (await newProblemsOf(editFiles([edit], textOf).files)).filter(isError);
          if (error) faulty.push({ edit, reason: reasonOf(error) });
        }
      }
      // None alone, but all together: nothing of it is written.
      if (faulty.length === 0) {
        faulty.push(
          ...left.map((edit) => ({ edit, reason: reasonOf(errors[0] as ContentProblem) })),
        );
      }
      refused.push(...faulty);
      const out = new Set([...faulty.map(({ edit }) => edit), ...lost]);
      left = left.filter((edit) => !out.has(edit));
    }
  });
}

const LOST =
  'この欄を、ファイルの中に見つけられません（改行が CRLF のファイルも書き換えません）。「npm run check」で確かめてください。';

/** The edits on whose lines the errors stand. */
function blamed<Edit>(files: readonly EditedFile<Edit>[], errors: readonly ContentProblem[]) {
  return files.flatMap(({ file, lines }) =>
    lines.flatMap(({ edit, first, last }) => {
      const error = errors.find(
        (each) => each.file === file && each.line >= first && each.line <= last,
      );
      return error ? [{ edit, reason: reasonOf(error) }] : [];
    }),
  );
}

function reasonOf({ message, hint }: ContentProblem): string {
  return `内容の誤りになるため、取り込んでいません。${message}${hint}`;
}
