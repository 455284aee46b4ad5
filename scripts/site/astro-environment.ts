/**
 * Takes out of the environment what would make Astro build another site: Vite lets it speak before the
 * configuration, and a machine where BASE_URL is set for something else would get links that lead
 * elsewhere. With NODE_ENV=development the pages of a build lack their security policy. Astro would also report each build to its makers.
 */
export function clearEnvironment(): void {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  for (const name of [
    'NODE_ENV',
    'BASE_URL',
    'SITE',
    'ASSETS_PREFIX',
    'MODE',
    'DEV',
    'PROD',
    'SSR',
  ])
    delete process.env[name];
}
