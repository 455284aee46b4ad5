import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockedPackages } from '../scripts/supply/locked-packages.ts';

const packages = lockedPackages('package-lock.json');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Licences that let a city use, change and publish; each part of an expression has to be one of them. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
]);

describe('the software that this one is made of', () => {
  it('is all pinned to exact versions', () => {
    const asked = { ...manifest.dependencies, ...manifest.devDependencies };
    const loose = Object.entries(asked).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  it('has licences under which a city may use it', () => {
    const others = packages.filter(
      ({ licence }) =>
        !(licence ?? 'none')
          .replace(/[()]/g, '')
          .split(/ (?:AND|OR) /)
          .every((part) => LICENCES.has(part)),
    );
    expect(others).toEqual([]);
  });

  it('runs no script when it is installed but those that package.json names', () => {
    const running = packages.filter(({ hasInstallScript }) => hasInstallScript);
    expect(running.map(({ name }) => name).sort()).toEqual(
      Object.keys(manifest.allowScripts).sort(),
    );
  });

  it('is complete for every platform: no optional package is missing in the lockfile', () => {
    const names = new Set(packages.map(({ name }) => name));
    const missing = packages.flatMap(({ name, optionalDependencies }) =>
      optionalDependencies
        .filter((optional) => !names.has(optional))
        .map((optional) => `${name} → ${optional}`),
    );
    expect(missing).toEqual([]);
  });

  it('keeps what only tests need out of what builds the site', () => {
    const building = new Set(packages.filter(({ dev }) => !dev).map(({ name }) => name));
    for (const name of Object.keys(manifest.dependencies)) expect(building).toContain(name);
  });
});
