import type { APIRoute, GetStaticPaths } from 'astro';
import { type DataFile, dataFiles } from '../../open-data/data-files.ts';
import { sitePlan } from '../../site-plan.ts';

/** A table of the open data as CSV. */
export const getStaticPaths = (async () =>
  dataFiles(await sitePlan()).map((file) => ({
    params: { table: file.table.id },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props }) =>
  new Response(new Uint8Array(props.file.csv), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
