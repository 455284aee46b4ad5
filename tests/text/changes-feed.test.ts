import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { ChangeDay } from '../../src/changes/change-history.ts';
import type { PlanChange } from '../../src/changes/plan-change.ts';
import { changesFeed } from '../../src/text/changes-feed.ts';
import { planOf } from '../summaries/plan-parts.ts';

const SITE = 'https://www.town.aoba.example.jp/keikaku/';
const ATOM = 'http://www.w3.org/2005/Atom';
/** date-time of RFC 3339, with a zone */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function grade(after: string): PlanChange {
  return {
    subject: 'row',
    id: '2024/1-1-1.1',
    place: '施策1-1-1 取組1 令和6年度',
    kind: 'changed',
    field: '達成度',
    form: 'value',
    before: null,
    after,
    blank: '未評価',
    reason: null,
    contains: [],
    address: '/measures/1-1-1/2024/#1-1-1.1',
  };
}

function day(name: string, changes: PlanChange[]): ChangeDay {
  return { day: name, time: `${name}T12:00:00+09:00`, changes };
}

/** The root element; the parser throws on anything that is not well-formed. */
function parse(xml: string): Element {
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  });
  return parser.parseFromString(xml, 'text/xml').documentElement as Element;
}

function children(element: Element, name: string): Element[] {
  return [...element.childNodes].filter(
    (node) => node.nodeType === 1 && node.localName === name && node.namespaceURI === ATOM,
  ) as Element[];
}

function textOf(element: Element, name: string): string {
  const found = children(element, name);
  expect(found).toHaveLength(1);
  return found[0]?.textContent ?? '';
}

describe('変更のフィード（Atom, RFC 4287）', () => {
  const days = [day('2025-05-20', [grade('B')]), day('2025-04-10', [grade('C')])];

  it('4.1.1: フィードには id・title・updated・author と、自分を指すリンクが一つずつある', () => {
    const feed = parse(changesFeed(planOf({}), days, SITE));
    expect([feed.localName, feed.namespaceURI]).toEqual(['feed', ATOM]);
    expect(textOf(feed, 'id')).toBe(`${SITE}changes/`);
    expect(textOf(feed, 'title')).toBe('あおば町総合計画の変更の記録');
    expect(textOf(feed, 'updated')).toMatch(MOMENT);
    const [author] = children(feed, 'author');
    expect(textOf(author as Element, 'name')).toBe('あおば町');
    const self = children(feed, 'link').filter((link) => link.getAttribute('rel') === 'self');
    expect(self.map((link) => link.getAttribute('href'))).toEqual([`${SITE}changes/feed.xml`]);
  });

  it('4.1.2: 項目には id・title・updated・リンク・本文があり、id は重ならない', () => {
    const entries = children(parse(changesFeed(planOf({}), days, SITE)), 'entry');
    expect(entries.map((entry) => textOf(entry, 'id'))).toEqual([
      `${SITE}changes/2025-05-20/`,
      `${SITE}changes/2025-04-10/`,
    ]);
    for (const entry of entries) {
      expect(textOf(entry, 'title')).toContain('変更（達成度 1件）');
      expect(textOf(entry, 'updated')).toMatch(MOMENT);
      expect(children(entry, 'link')[0]?.getAttribute('href')).toBe(textOf(entry, 'id'));
      expect(children(entry, 'content')[0]?.getAttribute('type')).toBe('html');
    }
    expect(textOf(entries[0] as Element, 'content')).toContain('達成度: 未評価 → B');
  });

  it('日付はコミットのもので、いつ作っても同じフィードになる', () => {
    const xml = changesFeed(planOf({}), days, SITE);
    expect(textOf(parse(xml), 'updated')).toBe('2025-05-20T03:00:00.000Z');
    expect(changesFeed(planOf({}), days, SITE)).toBe(xml);
  });

  it('変更がなくても、正しいフィードになる', () => {
    const feed = parse(changesFeed(planOf({}), [], SITE));
    expect(children(feed, 'entry')).toEqual([]);
    expect(textOf(feed, 'updated')).toMatch(MOMENT);
  });

  it('記号や使えない文字が入っていても、壊れない', () => {
    const odd = 'A & <b>太字</b> ]]> \u0008"';
    const plan = planOf({ name: odd, rights: { ...planOf({}).rights, statement: odd } });
    const feed = parse(changesFeed(plan, [day('2025-05-20', [grade(odd)])], SITE));
    const [entry] = children(feed, 'entry');
    expect(textOf(entry as Element, 'content')).not.toContain('<b>');
    expect(textOf(feed, 'title')).toContain('A & <b>太字</b>');
  });

  it('名前が途中にない公開先でも、住所は絶対になる', () => {
    const feed = parse(changesFeed(planOf({}), days, 'https://keikaku.example.jp'));
    expect(textOf(feed, 'id')).toBe('https://keikaku.example.jp/changes/');
  });
});
