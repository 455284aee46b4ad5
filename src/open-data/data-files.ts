import { remembered } from '../page-reads/page-reads.ts';
import type { Plan } from '../plan/types.ts';
import { csvText } from './csv.ts';
import type { DataTable } from './data-table.ts';
import { jsonText } from './json.ts';
import { DATA_TABLES } from './tables.ts';

/** A table as it is published. */
export interface DataFile {
  table: DataTable;
  /** lines of data, without the line of field names */
  lines: number;
  csv: Uint8Array;
  json: Uint8Array;
}

// Weak: while the site is being edited each change makes a new plan.
const known = new WeakMap<Plan, Map<string, () => DataFile>>();

/** Every table of the plan as files. */
export function dataFiles(plan: Plan): DataFile[] {
  return DATA_TABLES.map(({ id }) => dataFile(plan, id));
}

/**
 * A table of the plan as files; made once for a plan.
 *
 * @param id of one of `DATA_TABLES`
 */
export function dataFile(plan: Plan, id: string): DataFile {
  const files = known.get(plan) ?? filesOf(plan);
  known.set(plan, files);
  const file = files.get(id);
  if (file === undefined) throw new Error(`no table of the open data: ${id}`);
  return file();
}

function filesOf(plan: Plan): Map<string, () => DataFile> {
  const encoder = new TextEncoder();
  return new Map(
    DATA_TABLES.map((table) => [
      table.id,
      remembered(() => {
        const records = table.records(plan);
        return {
          table,
          lines: records.length,
          csv: encoder.encode(csvText(table, records)),
          json: encoder.encode(jsonText(records)),
        };
      }),
    ]),
  );
}

/** The size of a file as people read it: `46 KB`, `1.2 MB`. */
export function fileSizeName(bytes: number): string {
  if (bytes < 1000) return `${bytes} バイト`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
