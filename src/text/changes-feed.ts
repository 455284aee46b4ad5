// feed: small, maintained; writes Atom by the letter of RFC 4287.
import { Feed } from 'feed';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ChangeDay } from '../changes/change-history.ts';
import { changesByTopic, topicSummary } from '../changes/change-topics.ts';
import { changeSentence } from '../changes/change-words.ts';
import { placeAddress } from '../changes/place-address.ts';
import type { PlanChange } from '../changes/plan-change.ts';
import type { Plan } from '../plan/types.ts';
import { CHANGES, CHANGES_FEED, changesOfDayAddress } from '../vocabulary/address.ts';
import { calendarDayName } from '../vocabulary/calendar-day.ts';

/** A reader's programme asks again every day; what is older stands on the site. */
const LONGEST_FEED = 30;
const MOST_CHANGES = 50;

/**
 * The Atom feed of the changes, an entry for each day, newest first. Every moment in it comes from
 * git; a feed without an entry bears the day on which the plan began.
 *
 * @param siteUrl where the site stands, with its base path: `https://www.city.example.lg.jp/keikaku/`
 */
export function changesFeed(plan: Plan, days: readonly ChangeDay[], siteUrl: string): string {
  const absolute = (address: string) =>
    new URL(address.slice(1), siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`).href;
  const beginning = `${plan.period.first}-04-01T00:00:00+09:00`;
  const feed = new Feed({
    id: absolute(CHANGES),
    title: xmlText(`${plan.name}の変更の記録`),
    description: xmlText(`${plan.municipality.name}の「${plan.name}」の計画と進捗で変わったこと`),
    link: absolute(CHANGES),
    feedLinks: { atom: absolute(CHANGES_FEED) },
    author: { name: xmlText(plan.municipality.name) },
    copyright: xmlText(plan.rights.statement),
    updated: new Date(days[0]?.time ?? beginning),
    generator: 'Keikaku',
  });
  for (const { day, time, changes } of days.slice(0, LONGEST_FEED)) {
    const address = absolute(changesOfDayAddress(day));
    feed.addItem({
      id: address,
      link: address,
      title: `${calendarDayName(day)}の変更（${topicSummary(changes)}）`,
      date: new Date(time),
      content: contentOf(plan, changes, absolute),
    });
  }
  return feed.atom1();
}

function contentOf(
  plan: Plan,
  changes: readonly PlanChange[],
  absolute: (address: string) => string,
): string {
  const items = changesByTopic(changes)
    .flatMap((topic) => topic.changes)
    .slice(0, MOST_CHANGES)
    .map((change) =>
      element('li', element('a', changeSentence(change), absolute(placeAddress(plan, change)))),
    );
  const more = changes.length - items.length;
  if (more > 0) items.push(element('li', `ほか ${more}件`));
  return toHtml({ type: 'element', tagName: 'ul', properties: {}, children: items });
}

function element(tagName: string, content: string | Element, href?: string): Element {
  const child =
    typeof content === 'string' ? ({ type: 'text', value: xmlText(content) } as const) : content;
  return { type: 'element', tagName, properties: href ? { href } : {}, children: [child] };
}

/** Without the characters that XML cannot hold. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();
}
