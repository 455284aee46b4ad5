/** In the browser: the addresses and the buttons of a part of SharePlace.astro that was opened. */
export function completeSharing(share: HTMLElement): void {
  completeAddresses(share);
  offerButtons(share);
}

/** Where the site does not know its own address, the address bar does. */
function completeAddresses(share: HTMLElement): void {
  const link = share.querySelector<HTMLAnchorElement>('a[data-address]');
  if (link === null) return;
  // On a translated page the citation names the original; only the link is the page's own.
  const original = share.querySelector<HTMLAnchorElement>('a[data-original]') ?? link;
  for (const place of share.querySelectorAll('[data-address]')) place.textContent = original.href;
  link.textContent = link.href;
  const embed = share.querySelector<HTMLElement>('[data-embed]');
  const path = embed?.querySelector<HTMLElement>('[data-embed-address]');
  if (embed && path) {
    const from = path.dataset.embedAddress as string;
    const text = path.textContent as string;
    path.textContent = text.replace(`"${from}"`, `"${new URL(from, location.href).href}"`);
    embed.hidden = false;
  }
}

function offerButtons(share: HTMLElement): void {
  const done = share.querySelector('[role=status]') as HTMLElement;
  const offer = (selector: string, act: (button: HTMLButtonElement) => void) => {
    for (const button of share.querySelectorAll<HTMLButtonElement>(selector)) {
      button.hidden = false;
      button.addEventListener('click', () => act(button));
    }
  };
  // Neither is there on an address without https.
  if (navigator.clipboard) {
    offer('[data-copy]', async (button) => {
      // Beside the button, or on a phone nobody would see it.
      button.closest('.buttons')?.after(done);
      const text = button.closest('div')?.querySelector('.copied')?.textContent?.trim() ?? '';
      try {
        await navigator.clipboard.writeText(text);
        done.textContent = 'コピーしました。';
      } catch {
        done.textContent = 'コピーできませんでした。文字を選んでコピーしてください。';
      }
    });
  }
  if (typeof navigator.share === 'function') {
    offer('[data-send]', (button) => {
      const url = share.querySelector('.copied')?.textContent?.trim();
      // Refused where the reader thinks better of it: nothing to say.
      navigator.share({ title: button.dataset.send, url }).catch(() => {});
    });
  }
  offer('[data-print]', () => window.print());
}
