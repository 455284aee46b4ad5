import { afterEach, describe, expect, it, vi } from 'vitest';
import { documentLoader } from '../../src/collections/document-loader.ts';
import { NO_DOCUMENTS } from '../../src/collections/no-documents.ts';
import { planWithFault, SMALL_PLAN } from '../source/plan-copy.ts';

afterEach(() => vi.unstubAllEnvs());

/** The ids that a collection holds for a content folder. */
async function loaded(kind: 'sheets' | 'policies', root: string): Promise<string[]> {
  vi.stubEnv('KEIKAKU_CONTENT', root);
  const ids: string[] = [];
  const store = {
    clear: () => ids.splice(0),
    set: ({ id }: { id: string }) => ids.push(id),
  };
  const context = { store, generateDigest: () => '' };
  await documentLoader(kind).load(context as never);
  return ids;
}

describe('内容の一覧', () => {
  it('シートが一つもない計画でも空にならず、英語の警告を出させない', async () => {
    const { root, remove } = planWithFault('component-year-without-sheets');
    expect(await loaded('sheets', root)).toEqual([NO_DOCUMENTS]);
    remove();
  });

  it('あるものだけを、そのまま持つ', async () => {
    expect(await loaded('policies', SMALL_PLAN)).toEqual(['1-1', '1-2']);
  });
});
