import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type SiteServer, serveSite } from '../../../scripts/site/serve-site.ts';

/** A built and served site that the tests of this folder look at. */
export interface BuiltSite {
  name: 'konan' | 'small' | 'complete' | 'imported';
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
    /** every plan, as a person builds it */
    sites: BuiltSite[];
    /** the real plan as the importer writes it, before anyone edits it */
    imported: BuiltSite;
  }
}

const IMPORTED = '.keikaku/test-content/imported';

const PLANS = [
  { name: 'konan', content: 'content', base: '/' },
  { name: 'small', content: 'tests/fixtures/plans/small', base: '/keikaku/' },
  { name: 'complete', content: 'tests/fixtures/plans/complete', base: '/' },
  { name: 'imported', content: IMPORTED, base: '/' },
] as const;

/** Builds the plans with the command that a person uses, and serves them while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  importKonan();
  const servers: SiteServer[] = [];
  const sites: BuiltSite[] = [];
  for (const { name, content, base } of PLANS) {
    const root = `.keikaku/test-sites/${name}`;
    run(['scripts/build.ts', '--out', root], content);
    const server = await serveSite({ root, base, port: 0 });
    servers.push(server);
    sites.push({ name, content, root, base, url: server.url });
  }
  project.provide('imported', sites.pop() as BuiltSite);
  project.provide('sites', sites);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}

/** Konan's chapter from its source, with the editors' files as they were on that day. */
function importKonan(): void {
  rmSync(IMPORTED, { recursive: true, force: true });
  cpSync('tests/fixtures/source/konan', IMPORTED, { recursive: true });
  for (const kind of ['glossary', 'pages']) {
    cpSync(join('content', kind), join(IMPORTED, kind), { recursive: true });
  }
  run(
    ['scripts/import.ts', 'tests/fixtures/source/konan-chapter-1.txt', '--year', '2022'],
    IMPORTED,
  );
}

function run(args: string[], content: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', KEIKAKU_CONTENT: content },
  });
  if (status !== 0) throw new Error(`${args[0]} fails on ${content}:\n${stdout}\n${stderr}`);
}
