/**
 * Brings the charts of the page to life: once one comes into view, Chart.js and its points (the
 * address in `data-chart`) are fetched, and a canvas is laid over its picture, so that a point can be
 * asked for its figure. Whatever fails leaves the
 * picture as it is.
 */
export function watchCharts(): void {
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watcher.unobserve(target);
        enliven(target as HTMLElement);
      }
    },
    { rootMargin: '100px' },
  );
  for (const frame of document.querySelectorAll('[data-chart]')) watcher.observe(frame);
}

async function enliven(frame: HTMLElement): Promise<void> {
  try {
    const [{ ChartInBrowser }, answer] = await Promise.all([
      import('./chart-in-browser.ts'),
      fetch(frame.dataset.chart as string),
    ]);
    new ChartInBrowser(frame, await answer.json()).show();
  } catch (error) {
    // The picture stands; whoever looks into the matter finds why in the console.
    console.info('chart stays a picture', error);
  }
}
