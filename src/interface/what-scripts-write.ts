const ATTRIBUTES = ['aria-label', 'title', 'placeholder'];
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * In the browser: on a translated page, what the site's scripts write is handed to the translator,
 * which is fetched when the first of it is written. On a Japanese page nothing happens.
 */
export function watchWhatScriptsWrite(base: string): void {
  const { interface: language, interfaceTexts: address } = document.documentElement.dataset;
  if (!language || !address) return;
  let fetched: Promise<(nodes: readonly Node[]) => Promise<void>> | null = null;
  new MutationObserver((changes) => {
    const nodes = new Set(
      changes.flatMap(({ type, target, addedNodes }) =>
        type === 'childList' ? [...addedNodes] : [target],
      ),
    );
    const ours = [...nodes].filter(concerns);
    if (ours.length === 0) return;
    fetched ??= import('./in-browser.ts').then(({ browserTranslator }) =>
      browserTranslator(language, address, base),
    );
    // Without it the texts stay Japanese, which is what they are.
    fetched.then((translate) => translate(ours)).catch(() => {});
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    // A result's link gets its place in the page when its text is there.
    attributeFilter: [...ATTRIBUTES, 'href'],
  });
}

/** Not within what has a language of its own, as the plan's words do; in Japanese, or a link. */
function concerns(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  if (element?.closest('[lang]') !== document.documentElement) return false;
  if (JAPANESE.test(node.textContent ?? '')) return true;
  if (!(node instanceof Element)) return false;
  return (
    node.matches('a') ||
    node.querySelector('a') !== null ||
    ATTRIBUTES.some((name) => JAPANESE.test(node.getAttribute(name) ?? ''))
  );
}
