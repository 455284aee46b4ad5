import type { APIRoute, GetStaticPaths } from 'astro';
import { sitePlan } from '../site-plan.ts';

/** `/furigana.json`: the words with their readings, fetched when a reader switches them on. */
export const getStaticPaths = (async () => {
  const { furigana } = await sitePlan();
  return furigana.length === 0 ? [] : [{ params: { furigana: 'furigana' }, props: { furigana } }];
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { furigana } }) =>
  Response.json(Object.fromEntries(furigana.map(({ word, reading }) => [word, reading])));
