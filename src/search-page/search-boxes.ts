import { MARK_PARAMETER } from './mark-parameter.ts';
import { focusOnSlash, holdWhileComposing } from './search-keys.ts';

/** In the browser: what every page does for the search, its own box and the marks of a result that led here. */
export function startSearchBoxes(): void {
  const boxes = [...document.querySelectorAll<HTMLFormElement>('form[data-search-box]')];
  for (const box of boxes) holdWhileComposing(box);
  // The page's main box where it has one of its own.
  const input = boxes.at(-1)?.querySelector<HTMLInputElement>('input[name=q]');
  if (input) focusOnSlash(input);
}

/** Marks what the address names; settles at once where it names nothing. */
export async function markFromAddress(main: HTMLElement): Promise<void> {
  if (!new URLSearchParams(location.search).has(MARK_PARAMETER)) return;
  const { markPage } = await import('./mark-page.ts');
  markPage(main);
}
