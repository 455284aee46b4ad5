import type { PlanRule } from './plan-rules.ts';

/** Folders of years hold only years that plan.yaml publishes; one problem for each folder. */
export const unpublishedYear: PlanRule = ({ plan, sheets, departments }) => {
  if (plan === null || !plan.complete) return [];
  const folders = new Map<string, { file: string; year: number; count: number }>();
  for (const { file, year } of [...sheets, ...departments]) {
    if (plan.sheetYears.includes(year)) continue;
    const folder = file.slice(0, file.lastIndexOf('/'));
    const known = folders.get(folder) ?? { file, year, count: 0 };
    folders.set(folder, { ...known, count: known.count + 1 });
  }
  return [...folders].map(([folder, { file, year, count }]) => ({
    code: 'E-SHEET-YEAR' as const,
    file,
    line: 1,
    column: 1,
    message: `${year} は、plan.yaml の「シートの年度」にありません（${folder}/ に ${count} ファイル）。`,
    hint: `公開する年度なら plan.yaml に「シートの年度: [${[...plan.sheetYears, year].sort((a, b) => a - b).join(', ')}]」と書き、そうでなければフォルダを消してください。`,
  }));
};
