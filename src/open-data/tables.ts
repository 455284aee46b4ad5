import type { DataTable } from './data-table.ts';
import { CODES } from './tables/codes-table.ts';
import { DIVISION_FORMER_NAMES, DIVISIONS_TABLE } from './tables/division-tables.ts';
import { fieldsTable } from './tables/fields-table.ts';
import { GRADE_TALLIES } from './tables/grade-tallies-table.ts';
import { INDICATOR_NOTES } from './tables/indicator-notes-table.ts';
import { INDICATORS_TABLE } from './tables/indicators-table.ts';
import { INITIATIVES, MEASURES } from './tables/measure-tables.ts';
import { OBSERVATIONS } from './tables/observations-table.ts';
import { ROW_DIVISIONS } from './tables/row-divisions-table.ts';
import { ROWS } from './tables/rows-table.ts';
import { CHAPTERS, POLICIES } from './tables/structure-tables.ts';

/** Every published table, in the order in which they are listed: what people ask for first. */
export const DATA_TABLES: readonly DataTable[] = [
  ROWS,
  ROW_DIVISIONS,
  GRADE_TALLIES,
  INDICATORS_TABLE,
  OBSERVATIONS,
  INDICATOR_NOTES,
  CHAPTERS,
  POLICIES,
  MEASURES,
  INITIATIVES,
  DIVISIONS_TABLE,
  DIVISION_FORMER_NAMES,
  CODES,
  fieldsTable(() => DATA_TABLES),
];
