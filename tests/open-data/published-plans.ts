import { join } from 'node:path';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { type DataFile, dataFiles } from '../../src/open-data/data-files.ts';
import type { Plan } from '../../src/plan/types.ts';

const root = join(import.meta.dirname, '..', '..');

async function published(folder: string): Promise<{ plan: Plan; files: DataFile[] }> {
  const { plan } = await readPlan(join(root, folder));
  if (plan === null) throw new Error(`${folder} has no plan`);
  return { plan, files: dataFiles(plan) };
}

/** The real plan and the two made-up ones, with their open data. */
export const KONAN = { name: '湖南市', ...(await published('content')) };
export const SMALL = { name: '小さな計画', ...(await published('tests/fixtures/plans/small')) };
export const COMPLETE = {
  name: '大きな計画',
  ...(await published('tests/fixtures/plans/complete')),
};

export const PUBLISHED_PLANS = [KONAN, SMALL, COMPLETE];

/** The file of that table. */
export function fileOf(files: readonly DataFile[], table: string): DataFile {
  const file = files.find((each) => each.table.id === table);
  if (file === undefined) throw new Error(`no table ${table}`);
  return file;
}
