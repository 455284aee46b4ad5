import type { DataField, DataTable } from './data-table.ts';

/** The JSON Schema (2020-12) of a table's JSON file. */
export function jsonSchema(table: DataTable): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: table.title,
    description: table.oneLine,
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: table.fields.map(({ name }) => name),
      properties: Object.fromEntries(table.fields.map((field) => [field.name, property(field)])),
    },
  };
}

const JSON_TYPES: Record<DataField['type'], string> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  yearMonth: 'string',
};

function property(field: DataField): object {
  const { title, type, blank, codes, pattern } = field;
  const nullable = blank !== null;
  return {
    title,
    description: describe(field),
    type: nullable ? [JSON_TYPES[type], 'null'] : JSON_TYPES[type],
    ...(codes && { enum: [...codes.codes.map(({ code }) => code), ...(nullable ? [null] : [])] }),
    ...(pattern && { pattern }),
    ...(type === 'yearMonth' && { pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' }),
    ...(type === 'string' && { minLength: 1 }),
  };
}

/** Meaning, unit and what a blank means, in one text: for formats that have one place for them. */
export function describe({ meaning, unit, blank }: DataField): string {
  return [
    meaning,
    unit === undefined ? '' : `単位は${unit}。`,
    blank === null ? '' : `空欄の意味は「${blank}」。`,
  ].join('');
}
