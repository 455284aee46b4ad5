import { type CountedRow, gradeTally } from '../summaries/grade-tally.ts';
import { asAchievementGrade } from '../vocabulary/achievement-grade.ts';
import { LIST_FILTERED } from './list-filter.ts';

/** Keeps a tally in step with the list that it names: counted anew whenever other rows are shown. */
export function followTally(place: HTMLElement): void {
  const list = document.getElementById(place.dataset.tallyOf ?? '');
  if (list === null) return;
  const count = () => {
    const all = [...list.querySelectorAll<HTMLElement>('[data-item]')];
    const shown = all.filter(({ hidden }) => !hidden);
    place.hidden = shown.length === all.length;
    write(place, shown.map(rowOf));
  };
  list.addEventListener(LIST_FILTERED, count);
  // The list may have been filtered already, by what the address asks for.
  count();
}

/** What the markup of a row tells of it. */
function rowOf(element: HTMLElement): CountedRow {
  const { grade = '', relisted, initiative = '' } = element.dataset;
  return {
    grade: asAchievementGrade(grade),
    relisted: relisted === 'yes',
    initiative: { id: initiative },
  };
}

function write(place: HTMLElement, rows: readonly CountedRow[]): void {
  const { byGrade, ...counts } = gradeTally(rows);
  const numbers: Record<string, number> = { ...byGrade, ...counts };
  for (const element of place.querySelectorAll<HTMLElement>('[data-count]')) {
    element.textContent = String(numbers[element.dataset.count ?? ''] ?? '');
  }
}
