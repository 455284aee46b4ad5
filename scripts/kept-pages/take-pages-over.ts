import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { KeptPages } from './kept-pages.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Has Astro make only the pages that could not be taken over from the last build. */
export function takePagesOver(pages: KeptPages): AstroIntegration {
  let site = '';
  let base = '/';
  return {
    name: 'take-pages-over',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          async getStaticPaths() {
            pages.startPaths();
            const paths = await astro.getStaticPaths();
            const missing = pages.takeOver(site, new Set(paths.map(fileOf)));
            return paths.filter((path) => missing.has(fileOf(path)));
          },
          render(request, options) {
            const path = decodeURI(new URL(request.url).pathname).slice(base.length);
            pages.startPage(fileOf({ pathname: path, route: options.routeData }));
            return astro.render(request, options);
          },
        }));
      },
    },
  };
}

/** Where Astro puts what it makes for a path, below the folder of the site. */
function fileOf({ pathname, route }: Path): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
