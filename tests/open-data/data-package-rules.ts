/**
 * What Data Package 2.0 demands of the properties that our descriptor uses, in our own words:
 * https://datapackage.org/standard/data-package/, data-resource/, table-dialect/, table-schema/.
 * Stricter than its profile in one thing: nothing else may stand in a field or a resource.
 */
const PATH = '^(?![./~])(?!.*\\.\\./)[^\\\\]+$';

const field = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'title', 'description', 'type', 'constraints'],
  properties: {
    name: { type: 'string', minLength: 1 },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string', minLength: 1 },
    type: { enum: ['string', 'integer', 'number', 'boolean', 'yearmonth'] },
    categories: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['value', 'label'],
        properties: { value: { type: 'string' }, label: { type: 'string' } },
      },
    },
    constraints: {
      type: 'object',
      additionalProperties: false,
      required: ['required'],
      properties: {
        required: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        pattern: { type: 'string', format: 'regex' },
      },
    },
  },
};

const names = { type: 'array', minItems: 1, items: { type: 'string' } };

const tableSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['$schema', 'fields', 'missingValues', 'primaryKey'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { const: [''] },
    primaryKey: names,
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            type: 'object',
            additionalProperties: false,
            required: ['resource', 'fields'],
            properties: { resource: { type: 'string' }, fields: names },
          },
        },
      },
    },
  },
};

const resource = {
  type: 'object',
  additionalProperties: false,
  required: ['$schema', 'name', 'type', 'path', 'schema', 'encoding', 'dialect'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
    name: { type: 'string', pattern: '^[a-z0-9-]+$' },
    type: { const: 'table' },
    path: { type: 'string', pattern: PATH },
    title: { type: 'string' },
    description: { type: 'string' },
    format: { const: 'csv' },
    mediatype: { const: 'text/csv' },
    encoding: { const: 'utf-8' },
    dialect: {
      type: 'object',
      additionalProperties: false,
      required: ['$schema'],
      properties: {
        $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
        delimiter: { const: ',' },
        lineTerminator: { const: '\r\n' },
        quoteChar: { const: '"' },
        doubleQuote: { const: true },
        header: { const: true },
      },
    },
    schema: tableSchema,
  },
};

export const DATA_PACKAGE_RULES = {
  type: 'object',
  required: ['$schema', 'name', 'title', 'description', 'contributors', 'sources', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9-]+$' },
    homepage: { type: 'string', format: 'uri' },
    modified: { type: 'string', format: 'date' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['path'],
        properties: { path: { type: 'string', format: 'uri' } },
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title', 'roles'],
        properties: { email: { type: 'string', format: 'email' } },
      },
    },
    sources: { type: 'array', minItems: 1, items: { type: 'object', required: ['title'] } },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
