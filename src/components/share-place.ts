/**
 * In the browser: what SharePlace.astro offers beyond its texts. A part is completed when it is
 * opened for the first time, with a script that is fetched then: a page of many rows costs nothing.
 */
export function offerSharing(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || target.dataset.share !== '' || !target.open) {
        return;
      }
      target.dataset.share = 'ready';
      // Without it the texts can be read and copied by hand.
      import('./share-tools.ts').then(
        ({ completeSharing }) => completeSharing(target),
        () => {},
      );
    },
    // A `toggle` does not rise to the document.
    { capture: true },
  );
}
