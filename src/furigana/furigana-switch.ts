/** What the reader chose, for the next page. */
const REMEMBERED = 'keikaku-furigana';

/**
 * In the browser: the switch of the header that shows readings above the words of the page. What it
 * needs is fetched when it is on for the first time.
 *
 * @param ready settles once the page's text is as it will be, with the marks of a search
 */
export function offerFurigana(ready: Promise<unknown>): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-furigana]');
  const main = document.getElementById('main');
  if (!button || !main) return;
  let said: HTMLElement | null = null;
  let remove: (() => void) | null = null;
  const isOn = () => button.getAttribute('aria-pressed') === 'true';
  const turn = async (on: boolean) => {
    button.setAttribute('aria-pressed', String(on));
    remember(on);
    said?.remove();
    remove?.();
    remove = null;
    if (!on) return;
    try {
      const [{ showFurigana }, list] = await Promise.all([
        import('./furigana-on-page.ts'),
        fetchList(button.dataset.furigana as string),
        ready,
      ]);
      // Pressed again meanwhile, or twice.
      if (isOn() && remove === null) remove = showFurigana(main, list);
    } catch {
      button.setAttribute('aria-pressed', 'false');
      said = document.createElement('span');
      said.setAttribute('role', 'status');
      button.after(said);
      said.textContent = ' ふりがなを読み込めませんでした。';
    }
  };
  button.addEventListener('click', () => void turn(!isOn()));
  if (isRemembered()) void turn(true);
}

let fetched: Promise<ReadonlyMap<string, string>> | null = null;

/** Fetched once for a page; tried again after a failure. */
function fetchList(address: string): Promise<ReadonlyMap<string, string>> {
  fetched ??= fetch(address)
    .then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.json() as Promise<Record<string, string>>;
    })
    .then((list) => new Map(Object.entries(list)));
  fetched.catch(() => {
    fetched = null;
  });
  return fetched;
}

// A browser may refuse to remember: then the switch holds for this page.
function isRemembered(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) === 'on';
  } catch {
    return false;
  }
}

function remember(on: boolean): void {
  try {
    if (on) localStorage.setItem(REMEMBERED, 'on');
    else localStorage.removeItem(REMEMBERED);
  } catch {
    // Not remembered; the switch has done its work on this page.
  }
}
