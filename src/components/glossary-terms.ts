/**
 * In the browser: terms of the glossary open their definition in place. The link to the glossary is
 * what it always was where this cannot work: without a script, in an old browser, with the line
 * down, or opened in a new tab on purpose.
 */
export function offerTerms(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a.glossary-mark');
  if (links.length === 0 || !('popover' in HTMLElement.prototype)) return;
  for (const link of links) {
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute('aria-expanded', 'false');
  }
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.glossary-mark');
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    // A term inside a note leads on to the glossary.
    if (!link || elsewhere || link.closest('.term-note')) return;
    event.preventDefault();
    import('./glossary-in-place.ts').then(
      ({ toggleTerm }) => toggleTerm(link, event.detail > 0),
      () => location.assign(link.href),
    );
  });
}
