import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageInputs } from '../../../scripts/kept-pages/page-inputs.ts';

const FILES = new Map([
  ['plan.yaml', 'a'],
  ['sheets/2022/1-1-1.md', 'b'],
]);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('what the pages of a build depend on', () => {
  it('is kept apart for each content folder, address, checkout and kind of readers', () => {
    const ids = [pageInputs('/a', FILES, []).id, pageInputs('/b', FILES, []).id];
    vi.stubEnv('KEIKAKU_URL', 'https://www.city.example.jp/');
    ids.push(pageInputs('/a', FILES, []).id);
    vi.unstubAllEnvs();
    vi.spyOn(process, 'cwd').mockReturnValue('/another/checkout');
    ids.push(pageInputs('/a', FILES, []).id);
    vi.restoreAllMocks();
    vi.spyOn(process, 'umask').mockReturnValue(0o7077);
    ids.push(pageInputs('/a', FILES, []).id);
    expect(new Set(ids).size).toBe(5);
  });

  it('is every file but the sheets by its bytes, and nothing where a file is not known by them', () => {
    const of = (...changes: [string, string][]) =>
      pageInputs('/a', new Map([...FILES, ...changes]), []).allElse;
    expect(of(['sheets/2022/1-1-1.md', 'c'])).toBe(of());
    expect(of(['plan.yaml', 'c'])).not.toBe(of());
    expect(of(['glossary/npo.md', 'c'])).not.toBe(of());
    const unknown = () => pageInputs('/a', null, []).allElse;
    expect(unknown()).not.toBe(unknown());
  });
});
