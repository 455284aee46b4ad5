import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataTable } from '../../../open-data/data-table.ts';
import { jsonSchema } from '../../../open-data/json-schema.ts';
import { DATA_TABLES } from '../../../open-data/tables.ts';

/** The JSON Schema of a table's JSON file. */
export const getStaticPaths = (() =>
  DATA_TABLES.map((table) => ({
    params: { table: table.id },
    props: { table },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: DataTable }> = ({ props }) =>
  Response.json(jsonSchema(props.table));
