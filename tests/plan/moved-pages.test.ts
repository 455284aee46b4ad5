import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastAddress, movedPages } from '../../src/plan/moved-pages.ts';
import { publishedAddresses } from '../../src/plan/published-addresses.ts';
import type { ContentDocuments, MovesDocument } from '../../src/source/documents.ts';
import { readContent } from '../../src/source/read-content.ts';

const { documents } = await readContent(join(import.meta.dirname, '../fixtures/plans/complete'));

function withMoves(
  moves: MovesDocument['moves'],
  published: readonly string[] = [],
): ContentDocuments {
  const file = {
    id: '',
    file: '',
    places: {},
    complete: true,
    text: documents.plan?.text as never,
  };
  return {
    ...documents,
    moves: { ...file, moves },
    addresses: { ...file, addresses: published.map((address, line) => ({ address, line })) },
  };
}

function target(pages: ReturnType<typeof movedPages>, from: string): string | undefined {
  return pages.find((page) => page.from === from)?.to;
}

describe('移したページ', () => {
  it('番号だけが変わった施策は、年度のページも、埋め込んだ行も、同じ行へ続く', () => {
    const pages = movedPages(
      withMoves([{ from: '/measures/2-2-3/', to: '/measures/2-2-1/', renumbered: true }]),
    );
    expect(target(pages, '/measures/2-2-3/')).toBe('/measures/2-2-1/');
    expect(target(pages, '/measures/2-2-3/2022/')).toBe('/measures/2-2-1/2022/');
    expect(target(pages, '/print/measures/2-2-3/2022/')).toBe('/print/measures/2-2-1/2022/');
    expect(target(pages, '/embed/measures/2-2-3/')).toBe('/embed/measures/2-2-1/');
    expect(target(pages, '/embed/rows/2-2-3/2022/2-2-3.1/')).toBe(
      '/embed/rows/2-2-1/2022/2-2-1.1/',
    );
  });

  it('番号だけが変わった政策は、埋め込んだ指標も続く', () => {
    const pages = movedPages(
      withMoves([{ from: '/policies/2-9/', to: '/policies/2-2/', renumbered: true }]),
    );
    expect(target(pages, '/embed/indicators/2-9-1/')).toBe('/embed/indicators/2-2-1/');
  });

  it('別の施策に合わせたときは、行を取り違えないように、どのページもその施策の先頭へ続く', () => {
    const pages = movedPages(
      withMoves([{ from: '/measures/1-1-3/', to: '/measures/1-1-2/', renumbered: false }]),
    );
    expect(target(pages, '/measures/1-1-3/2021/')).toBe('/measures/1-1-2/');
    expect(pages.filter(({ from }) => from.startsWith('/embed/'))).toEqual([]);
  });

  it('公開したことのある、下のページも続く', () => {
    const pages = movedPages(
      withMoves(
        [{ from: '/measures/1-1-3/', to: '/measures/1-1-2/', renumbered: false }],
        ['/measures/1-1-3/2019/', '/measures/1-1-3/2019/#1-1-3.1', '/measures/1-1-30/'],
      ),
    );
    expect(target(pages, '/measures/1-1-3/2019/')).toBe('/measures/1-1-2/');
    expect(target(pages, '/measures/1-1-30/')).toBeUndefined();
  });

  it('二度移したページは、最後のページへまっすぐ続く', () => {
    const moves = withMoves([
      { from: '/measures/1-1-8/', to: '/measures/1-1-9/', renumbered: true },
      { from: '/measures/1-1-9/', to: '/measures/1-1-2/', renumbered: true },
    ]);
    expect(target(movedPages(moves), '/measures/1-1-8/')).toBe('/measures/1-1-2/');
  });

  it('輪になった移動は、どこへも続かない', () => {
    const moves = withMoves([
      { from: '/measures/1-1-8/', to: '/measures/1-1-9/', renumbered: true },
      { from: '/measures/1-1-9/', to: '/measures/1-1-8/', renumbered: true },
    ]);
    expect(lastAddress('/measures/1-1-8/', moves)).toBeNull();
    expect(movedPages(moves)).toEqual([]);
  });

  it('今あるページの場所は、決して奪わない', () => {
    const pages = movedPages(
      withMoves([{ from: '/measures/1-1-1/', to: '/measures/1-1-2/', renumbered: true }]),
    );
    expect(pages.map(({ from }) => from)).not.toContain('/measures/1-1-1/');
  });
});

describe('守るアドレス', () => {
  it('ページと、行、指標、用語の場所が、一度ずつ並ぶ', () => {
    const addresses = publishedAddresses(documents);
    for (const address of [
      '/',
      '/measures/1-1-1/',
      '/measures/1-1-1/2022/#1-1-1.1',
      '/policies/1-1/#indicator-1-1-10',
      '/indicators/#indicator-1-1-10',
      '/glossary/#bod',
    ])
      expect(addresses).toContain(address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
  it('編集者のページの見出しは、言葉とともに変わるので、約束しない', () => {
    expect(
      publishedAddresses(documents).filter((address) => address.startsWith('/how-to-read/#')),
    ).toEqual([]);
  });
});
