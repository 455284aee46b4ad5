import type { Plugin } from 'vite';

/**
 * What a script fetches later it may need other files for; Vite has them asked for at once, with a
 * helper that also knows of style sheets, nonces and browsers of long ago. It comes with every page.
 * This one does what is left: our scripts bring no styles, and a browser that does not know
 * `modulepreload` fetches the files a moment later.
 */
export function smallPreloadHelper(): Plugin {
  let base = '/';
  return {
    name: 'small-preload-helper',
    enforce: 'pre',
    configResolved: (config) => {
      base = config.base;
    },
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => ({
        code: `const asked = new Set();
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (asked.has(file)) continue;
    asked.add(file);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }));
  }
  return load();
};`,
        map: null,
      }),
    },
  };
}
