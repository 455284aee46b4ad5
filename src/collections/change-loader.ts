import type { Loader } from 'astro/loaders';
import { changeHistory } from '../changes/change-history.ts';
import { contentFolder } from '../source/content-folder.ts';

/** Loads what changed in the content by day, as one entry. Uncommitted edits are no part of it. */
export function changeLoader(): Loader {
  return {
    name: 'keikaku-changes',
    async load({ store }) {
      const history = await changeHistory(contentFolder());
      store.clear();
      store.set({ id: 'history', data: { ...history } });
    },
  };
}
