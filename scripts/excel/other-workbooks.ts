import { readdirSync } from 'node:fs';
import type { Plan } from '../../src/plan/types.ts';
import { workbookFileName } from '../../src/workbooks/division-workbook.ts';

/** The workbooks in a folder that no division of today is given: perhaps of a division renamed since. */
export function otherWorkbooks({ divisions }: Plan, folder: string): string[] {
  const own = new Set(divisions.map((division) => workbookFileName(division, divisions)));
  return readdirSync(folder)
    .filter((name) => /^[^~.].*\.xlsx$/i.test(name) && !own.has(name.normalize('NFC')))
    .sort();
}
