import type { Loader } from 'astro/loaders';
import type { ChangeHistory } from '../changes/change-history.ts';
import { noteValue } from '../page-reads/page-reads.ts';
import { CHANGE_DAYS, CHANGES } from '../page-reads/read-names.ts';
import { contentFolder } from '../source/content-folder.ts';
import { checkedContent } from './checked-content.ts';

/** Loads what changed in the content by day, as one entry. Uncommitted edits are no part of it. */
export function changeLoader(): Loader {
  return {
    name: 'keikaku-changes',
    async load({ store }) {
      const root = contentFolder();
      const history = await (checkedContent(root)?.readHistory() ?? readAnew(root));
      store.clear();
      store.set({ id: 'history', data: { ...history } });
      noteValue(CHANGES, JSON.stringify(history));
      noteValue(CHANGE_DAYS, history.days.map(({ day }) => day).join());
    },
  };
}

async function readAnew(root: string): Promise<ChangeHistory> {
  // Not in a build, for which Astro would make most of src/plan ready a second time.
  const { changeHistory } = await import('../changes/change-history.ts');
  return changeHistory(root);
}
