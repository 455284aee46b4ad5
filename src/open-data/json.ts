import type { DataRecord } from './data-table.ts';

/** The table as JSON: a list of records, a blank as `null`, one record on a line. */
export function jsonText(records: readonly DataRecord[]): string {
  if (records.length === 0) return '[]\n';
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}
