import type { Plan } from '../plan/types.ts';

/** What a cell holds. `null` is blank; what that means stands in the field's `blank`. */
export type Cell = string | number | boolean | null;

/** `yearMonth` is `2023-04`. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'yearMonth';

/** One value that a field may hold, with its name. */
export interface Code {
  code: string;
  name: string;
  /** the rule behind it, where its name does not say all */
  meaning?: string;
}

/** Values that a field may hold, under a name of their own because several fields share one. */
export interface CodeList {
  id: string;
  title: string;
  codes: readonly Code[];
}

/**
 * A column. Table pages, `datapackage.json` and the JSON Schemas all derive from it. Texts are
 * Japanese, for readers of the data.
 */
export interface DataField {
  /** Letters and digits only, and never changed once published. */
  name: string;
  title: string;
  type: FieldType;
  meaning: string;
  /** what a blank means; `null` where it is never blank */
  blank: string | null;
  /** what a number counts or is measured in */
  unit?: string;
  codes?: CodeList;
  /** the only form that a text may have */
  pattern?: string;
  /** table and field that the value is found in */
  refersTo?: { table: string; field: string };
  /** Markdown has line breaks, and a line of CSV must be one record. */
  onlyInJson?: boolean;
}

/** One line of a table, by field name. */
export type DataRecord = Readonly<Record<string, Cell>>;

/** A published table: what a line of it is, its columns, and how its lines come from the plan. */
export interface DataTable {
  /** names the files: `rows` → `rows.csv`, `rows.json`; never changed once published */
  id: string;
  title: string;
  /** one sentence: what one line is */
  oneLine: string;
  fields: readonly DataField[];
  /** fields that together are different in every line */
  primaryKey: readonly string[];
  records(plan: Plan): DataRecord[];
}

/** A table whose lines the compiler holds to its fields. */
export function dataTable<const Fields extends readonly DataField[]>(
  table: Omit<DataTable, 'fields' | 'records' | 'primaryKey'> & {
    fields: Fields;
    primaryKey: readonly Fields[number]['name'][];
    records(plan: Plan): Record<Fields[number]['name'], Cell>[];
  },
): DataTable {
  return table;
}

/** The columns of the CSV file. */
export function csvFields(table: DataTable): DataField[] {
  return table.fields.filter(({ onlyInJson }) => !onlyInJson);
}
