import type { Loader } from 'astro/loaders';
import { changeHistory } from '../changes/change-history.ts';
import { noteValue } from '../page-reads/page-reads.ts';
import { CHANGE_DAYS, CHANGES } from '../page-reads/read-names.ts';
import { contentFolder } from '../source/content-folder.ts';

/** Loads what changed in the content by day, as one entry. Uncommitted edits are no part of it. */
export function changeLoader(): Loader {
  return {
    name: 'keikaku-changes',
    async load({ store }) {
      const history = await changeHistory(contentFolder());
      store.clear();
      store.set({ id: 'history', data: { ...history } });
      noteValue(CHANGES, JSON.stringify(history));
      noteValue(CHANGE_DAYS, history.days.map(({ day }) => day).join());
    },
  };
}
