import { beginIndex } from './begun-files.ts';
import { NOT_LOADED, PREPARING } from './loading-messages.ts';
import { writeCount } from './search-count.ts';

/**
 * Fetches what the search page needs to answer once somebody asks: the address holds a query, or the
 * box is used. Until then the page is as light as any other. What is typed meanwhile is answered.
 */
export function startSearchWhenNeeded(page: Document): void {
  const form = page.getElementById('search-form') as HTMLFormElement;
  const input = page.getElementById('search-query') as HTMLInputElement;
  let started: Promise<void> | null = null;
  const start = async () => {
    if (started === null) {
      beginIndex();
      // On a slow network the script that would say so is on its way for seconds itself.
      if (location.search !== '') writeCount(PREPARING);
    }
    started ??= import('./search-view.ts').then(({ startSearch }) => {
      form.removeEventListener('submit', submitLater);
      startSearch(page);
    });
    try {
      await started;
    } catch {
      // The next use of the box tries again.
      started = null;
      writeCount(NOT_LOADED);
    }
  };
  const submitLater = async (event: SubmitEvent) => {
    event.preventDefault();
    await start();
    if (started) form.requestSubmit();
    // Asks for the page anew, with the query in its address.
    else form.submit();
  };
  form.addEventListener('submit', submitLater);
  input.addEventListener('focus', start, { once: true });
  input.addEventListener('input', start, { once: true });
  if (location.search !== '' || input === page.activeElement) void start();
}
