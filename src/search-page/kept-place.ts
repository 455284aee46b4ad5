/** How far a reader had come in the results, kept with the entry of the browser's history. */
export interface KeptPlace {
  /** how many results were shown */
  shown: number;
  /** how far down the page */
  scroll: number;
}

/** What was kept when this entry was left; `null` for one that is new. */
export function keptPlace(): KeptPlace | null {
  const { shown, scroll } = (history.state ?? {}) as Partial<KeptPlace>;
  const known = Number.isInteger(shown) && typeof scroll === 'number';
  return known ? { shown: shown as number, scroll } : null;
}

/** Keeps the place, for whoever comes back with the browser's button after having followed a result. */
export function keepPlace(shown: number): void {
  history.replaceState({ shown, scroll: scrollY } satisfies KeptPlace, '');
}
