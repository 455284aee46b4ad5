import { changesByTopic } from '../../src/changes/change-topics.ts';
import { changeSentence } from '../../src/changes/change-words.ts';
import type { PlanChange } from '../../src/changes/plan-change.ts';

/** The two states that are compared, as they were asked for. */
export interface Compared {
  old: string;
  new: string;
}

/** All changes as lines of text, by topic, with the count at the end. */
export function printChanges(compared: Compared, changes: readonly PlanChange[]): string {
  const heading = `${compared.old} → ${compared.new}`;
  if (changes.length === 0) return `${heading}\n\n計画の内容に、変わったところはありません。\n`;
  const topics = changesByTopic(changes).map(({ name, changes: found }) =>
    [`${name} ${found.length}件`, ...found.map((change) => `  ${changeSentence(change)}`)].join(
      '\n',
    ),
  );
  return `${[heading, ...topics, `合わせて ${changes.length}件`].join('\n\n')}\n`;
}

/** The same as data, with the texts in full. */
export function changesAsJson(compared: Compared, changes: readonly PlanChange[]): string {
  return `${JSON.stringify({ ...compared, changes }, null, 2)}\n`;
}
