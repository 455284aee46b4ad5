import type { APIRoute, GetStaticPaths } from 'astro';
import { siteChanges } from '../../site-changes.ts';
import { sitePlan } from '../../site-plan.ts';
import { changesFeed } from '../../text/changes-feed.ts';

/** `/changes/feed.xml`: only where the site knows its address, because a feed names itself by it. */
export const getStaticPaths = (async () => {
  const { siteUrl } = await sitePlan();
  return siteUrl === null ? [] : [{ params: { feed: 'feed' }, props: { siteUrl } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ siteUrl: string }> = async ({ props }) => {
  const [plan, { days }] = [await sitePlan(), await siteChanges()];
  return new Response(changesFeed(plan, days, props.siteUrl), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
