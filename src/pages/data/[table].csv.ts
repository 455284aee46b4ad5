import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFile } from '../../open-data/data-files.ts';
import { DATA_TABLES } from '../../open-data/tables.ts';
import { sitePlan } from '../../site-plan.ts';

/** A table of the open data as CSV. */
export const getStaticPaths = (() =>
  DATA_TABLES.map(({ id }) => ({ params: { table: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { table = '' } }) =>
  new Response(new Uint8Array(dataFile(await sitePlan(), table).csv), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
