import { describe, expect, it } from 'vitest';
import { facetCounts, isChosen } from '../../src/search/facets.ts';
import type { PlaceFacts } from '../../src/search/index-format.ts';
import { queryTerms } from '../../src/search/query-terms.ts';
import { addressOf, requestOf } from '../../src/search-page/search-address.ts';

describe('the words of a query', () => {
  it.each([
    ['外国人 相談', ['外国人', '相談']],
    ['　外国人　相談 ', ['外国人', '相談']],
    ['相談 ソウダン そうだん', ['相談', 'ソウダン']],
    ['「外国人」', ['外国人']],
    ['「外国人 相談」 窓口', ['外国人 相談', '窓口']],
    ['"外国人 相談"', ['外国人 相談']],
    ['   ', []],
    ['\u200b', []],
  ])('%s', (query, terms) => {
    expect(queryTerms(query).terms).toEqual(terms);
  });

  it('are few, and what is more is told', () => {
    const { terms, unused } = queryTerms('あ い う え お か き く け こ さ し');
    expect(terms).toHaveLength(10);
    expect(unused).toEqual(['さ', 'し']);
    expect(queryTerms(`${'あ'.repeat(200)}いろは`).unused).toEqual(['いろは…']);
  });
});

describe('the address of a search', () => {
  it('says everything that was asked, and gives it back', () => {
    const address =
      '?q=%E5%A4%96%E5%9B%BD%E4%BA%BA&kind=row&division=jinji&division=kikaku&sort=plan';
    const request = requestOf(new URLSearchParams(address));
    expect(request).toEqual({
      query: '外国人',
      choice: { kind: ['row'], division: ['jinji', 'kikaku'] },
      order: 'plan',
    });
    expect(addressOf(request)).toBe(address);
  });

  it('is no longer than the box takes, and holds nothing that cannot be seen', () => {
    const of = (query: string) => requestOf(new URLSearchParams({ q: query })).query;
    expect(of('あ'.repeat(5000))).toBe('あ'.repeat(200));
    expect(of('外国人\u0000相談\u001b')).toBe('外国人 相談 ');
  });

  it('passes over what it does not know', () => {
    expect(requestOf(new URLSearchParams('?x=1&sort=__proto__&kind=&year=2022&year=2022'))).toEqual(
      {
        query: '',
        choice: { year: ['2022'] },
        order: 'relevance',
      },
    );
    expect(addressOf({ query: ' ', choice: {}, order: 'relevance' })).toBe('');
  });
});

describe('facets', () => {
  const place = (
    key: string,
    divisions: string[],
    grade: PlaceFacts['grade'] = null,
  ): PlaceFacts => ({
    key,
    title: '',
    divisions,
    grade,
    status: null,
  });
  const places = [
    place('row/2022/1-1-1.1', ['a'], 'A'),
    place('row/2022/1-1-1.2', ['a', 'b'], 'B'),
    place('row/2021/1-1-1.1', ['b'], 'A'),
    place('measure/1-2-1', ['b']),
  ];

  it('count what each value would leave, with the choices in the other facets', () => {
    const counts = facetCounts(places, { division: ['a'] });
    expect([...counts.division]).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
    expect([...counts.grade]).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
    expect([...counts.kind]).toEqual([['row', 2]]);
  });

  it('keep a chosen value on offer that leaves nothing', () => {
    expect(facetCounts(places, { year: ['1999'] }).year.get('1999')).toBe(0);
  });

  it('take one value of a facet or another, and every facet', () => {
    const chosen = (choice: Parameters<typeof isChosen>[1]) =>
      places.filter((facts) => isChosen(facts, choice)).length;
    expect(chosen({ division: ['a', 'b'] })).toBe(4);
    expect(chosen({ division: ['a'], grade: ['A'] })).toBe(1);
    expect(chosen({ policy: ['1-2'] })).toBe(1);
    expect(chosen({ kind: ['__proto__'] })).toBe(0);
  });
});
