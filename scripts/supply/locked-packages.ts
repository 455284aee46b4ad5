import { readFileSync } from 'node:fs';

/** A package as the lockfile pins it. */
export interface LockedPackage {
  name: string;
  version: string;
  /** SPDX expression; `null` where the package states none */
  licence: string | null;
  /** needed for testing only */
  dev: boolean;
  /** runs a script of its own when it is installed */
  hasInstallScript: boolean;
  /** names of packages of which one fits the machine */
  optionalDependencies: string[];
}

/** Every package of a lockfile, sorted by name and version; the project itself is left out. */
export function lockedPackages(file: string): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
    packages: Record<string, Record<string, unknown>>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, facts]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: String(facts.version),
      licence: typeof facts.license === 'string' ? facts.license : null,
      dev: facts.dev === true,
      hasInstallScript: facts.hasInstallScript === true,
      optionalDependencies: Object.keys(facts.optionalDependencies ?? {}),
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
