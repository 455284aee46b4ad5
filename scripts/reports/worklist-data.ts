import { divisionNameIn } from '../../src/summaries/division-name.ts';
import type { FigureWork } from '../../src/summaries/worklist.ts';
import type { ContentProblem } from '../../src/vocabulary/content-problem.ts';
import type { PrintedWorklist } from './print-worklist.ts';

/** The worklist as JSON, for those who send reminders by a program of their own. */
export function worklistData({ work, chosen, warnings }: PrintedWorklist): string {
  const data = {
    fiscalYear: work.year,
    deadlines: work.deadlines,
    divisions: work.divisions
      .filter(({ division }) => chosen.length === 0 || chosen.includes(division))
      .map((part) => ({
        id: part.division.id,
        name: divisionNameIn(part.division, work.year),
        rows: part.rows,
        blankRows: part.blankRows.map(({ entry, interim, yearEnd }) => ({
          row: entry.id,
          initiative: entry.initiative.name,
          relisted: entry.relisted,
          file: entry.sheet.file,
          line: entry.line,
          interim,
          yearEnd,
        })),
        ...figureData(part),
        warnings: (warnings.get(part.division) ?? []).map(warningData),
      })),
    ...(chosen.length === 0 && {
      unassigned: {
        ...figureData(work.unassigned),
        warnings: (warnings.get(null) ?? []).map(warningData),
      },
    }),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function figureData({ figures, stale }: FigureWork) {
  return {
    missingFigures: figures.map(({ indicator, year, term }) => ({
      indicator: indicator.id,
      name: indicator.name,
      fiscalYear: year,
      term,
    })),
    staleFigures: stale.map(({ indicator, newest }) => ({
      indicator: indicator.id,
      name: indicator.name,
      newestFiscalYear: newest,
    })),
  };
}

function warningData({ code, file, line, message }: ContentProblem) {
  return { code, file, line, message };
}
