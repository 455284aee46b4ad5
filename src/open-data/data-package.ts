import type { Plan } from '../plan/types.ts';
import { dataHome, dataSetDescription, dataSetName, dataSources } from './data-set.ts';
import { type CodeList, csvFields, type DataField, type DataTable } from './data-table.ts';
import { describe } from './json-schema.ts';
import { DATA_TABLES } from './tables.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * `datapackage.json` (Data Package 2.0) of the CSV files: https://datapackage.org/standard/.
 * `changed` is the day on which the content last changed, `null` where it is not known.
 */
export function dataPackage(plan: Plan, changed: string | null): object {
  const { rights, contact } = plan;
  const home = dataHome(plan);
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'comprehensive-plan-progress',
    title: dataSetName(plan),
    description: dataSetDescription(plan),
    ...(home !== null && { homepage: home }),
    ...(changed !== null && { modified: changed }),
    ...licences(rights),
    rights: rights.statement,
    contributors: [
      {
        title: rights.holder,
        roles: ['publisher'],
        ...(contact.email !== null && { email: contact.email }),
      },
    ],
    sources: dataSources(plan),
    resources: DATA_TABLES.map(resource),
  };
}

/** `licenses`, only where its terms can be named in the standard's own way: by an address. */
function licences({ licenceName, licenceUrl }: Plan['rights']): object {
  if (licenceUrl === null) return {};
  return { licenses: [{ path: licenceUrl, ...(licenceName !== null && { title: licenceName }) }] };
}

function resource(table: DataTable): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table.id,
    type: 'table',
    path: `${table.id}.csv`,
    title: table.title,
    description: table.oneLine,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: tableSchema(table),
  };
}

function tableSchema(table: DataTable): object {
  const fields = csvFields(table);
  const references = fields.flatMap(({ name, refersTo }) =>
    refersTo === undefined
      ? []
      : [
          {
            fields: [name],
            reference: { resource: refersTo.table, fields: [refersTo.field] },
          },
        ],
  );
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: fields.map(fieldDescriptor),
    missingValues: [''],
    primaryKey: table.primaryKey,
    ...(references.length > 0 && { foreignKeys: references }),
  };
}

function fieldDescriptor(field: DataField): object {
  const { name, title, type, blank, codes, pattern } = field;
  return {
    name,
    title,
    description: describe(field),
    type: type === 'yearMonth' ? 'yearmonth' : type,
    ...(codes && { categories: categories(codes) }),
    constraints: {
      required: blank === null,
      ...(codes && { enum: codes.codes.map(({ code }) => code) }),
      ...(pattern && { pattern }),
    },
  };
}

function categories({ codes }: CodeList): object[] {
  return codes.map(({ code, name }) => ({ value: code, label: name }));
}
