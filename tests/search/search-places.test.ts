import { describe, expect, it } from 'vitest';
import { placeAddress, placeInPlan, placeSubject, placeYear } from '../../src/search/place-key.ts';
import { searchPlaces } from '../../src/search/search-places.ts';
import { complete, konan } from '../summaries/plans.ts';

describe('what can be found', () => {
  it('is every measure, row, policy, indicator, department, division, topic, voice, term and page, once', () => {
    for (const plan of [konan, complete]) {
      const keys = searchPlaces(plan, [{ id: 'about', title: 'このサイトについて' }]).map(
        ({ key }) => key,
      );
      const count = (kind: string) => keys.filter((key) => key.startsWith(`${kind}/`)).length;
      expect(new Set(keys).size).toBe(keys.length);
      expect({
        measures: count('measure'),
        rows: count('row'),
        policies: count('policy'),
        chapters: count('chapter'),
        indicators: count('indicator'),
        divisions: count('division'),
        topics: count('topic'),
        voices: count('voice'),
        terms: count('term'),
        pages: count('page'),
      }).toEqual({
        measures: plan.measures.length,
        rows: plan.measures.flatMap(({ sheets }) => sheets.flatMap(({ entries }) => entries))
          .length,
        policies: plan.policies.length,
        chapters: plan.chapters.length,
        indicators: plan.indicators.length,
        divisions: plan.divisions.length,
        topics: plan.topics.length,
        voices: plan.voices.length,
        terms: plan.glossary.length,
        pages: 1,
      });
    }
  });

  it('says of a row its divisions and grade, of an indicator its status', () => {
    const places = searchPlaces(konan, []);
    expect(places.find(({ key }) => key === 'row/2022/1-1-5.1')).toMatchObject({
      grade: 'none',
      divisions: [expect.any(String)],
    });
    expect(places.find(({ key }) => key === 'indicator/1-5-1')?.status).toBe('achieved');
    expect(places.find(({ key }) => key === 'measure/1-1-5')).toMatchObject({
      grade: null,
      status: null,
    });
  });
});

describe('the address of a place', () => {
  it.each([
    ['row/2022/1-5-1.2-jinji', '/measures/1-5-1/2022/#1-5-1.2-jinji'],
    ['measure/1-5-1', '/measures/1-5-1/'],
    ['indicator/1-6-1', '/policies/1-6/#indicator-1-6-1'],
    ['policy/1-5', '/policies/1-5/'],
    ['chapter/1', '/chapters/1/'],
    ['department/2022/somu', '/departments/somu/#year-2022'],
    ['division/jinji', '/divisions/jinji/'],
    ['topic/kosodate', '/topics/kosodate/'],
    ['voice/2025-06-bus', '/voices/#voice-2025-06-bus'],
    ['term/npo', '/glossary/#npo'],
    ['page/about', '/about/'],
  ])('%s is %s', (key, address) => {
    expect(placeAddress(key)).toBe(address);
  });

  it('belongs to a subject, a chapter, a policy, a year', () => {
    expect(placeSubject('row/2022/1-5-1.2')).toBe('measure/1-5-1');
    expect(placeSubject('indicator/1-6-1')).toBe('policy/1-6');
    expect(placeInPlan('row/2022/1-5-1.2')).toEqual({ chapter: '1', policy: '1-5' });
    expect(placeInPlan('division/jinji')).toEqual({ chapter: null, policy: null });
    expect(placeYear('row/2022/1-5-1.2')).toBe(2022);
    expect(placeYear('measure/1-5-1')).toBeNull();
  });
});
