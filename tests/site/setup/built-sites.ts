import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { type SiteServer, serveSite } from '../../../scripts/site/serve-site.ts';

/** A built and served site that the tests of this folder look at. */
export interface BuiltSite {
  name: 'konan' | 'small';
  /** content folder that it was built from */
  content: string;
  /** folder of the built pages */
  root: string;
  base: string;
  /** address on the loopback interface, with the base path */
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSite[];
  }
}

const PLANS = [
  { name: 'konan', content: 'content', base: '/' },
  { name: 'small', content: 'tests/fixtures/plans/small', base: '/keikaku/' },
] as const;

/** Builds both plans with the command that a person uses, and serves them while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers: SiteServer[] = [];
  const sites: BuiltSite[] = [];
  for (const { name, content, base } of PLANS) {
    const root = `.keikaku/test-sites/${name}`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/build.ts', '--out', root],
      { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', KEIKAKU_CONTENT: content } },
    );
    if (status !== 0) throw new Error(`${content} does not build:\n${stdout}\n${stderr}`);
    const server = await serveSite({ root, base, port: 0 });
    servers.push(server);
    sites.push({ name, content, root, base, url: server.url });
  }
  project.provide('sites', sites);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
