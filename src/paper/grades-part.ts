import type { Plan } from '../plan/types.ts';
import type { PartTally } from '../summaries/plan-tallies.ts';
import { planTallies } from '../summaries/plan-tallies.ts';
import { ACHIEVEMENT_GRADES, NOT_GRADED } from '../vocabulary/achievement-grade.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { type Html, html } from './html.ts';

/** How the rows of a year were graded: by part of the plan, then by division; with what each grade means. */
export function gradesPart(plan: Plan, year: FiscalYear, heading: Html): Html {
  const tallies = planTallies(plan, year);
  const parts = tallies.filter(({ level }) => ['plan', 'chapter', 'policy'].includes(level));
  const divisions = tallies.filter(({ level }) => level === 'division');
  return html`${heading}
${
  plan.gradeLegend.length > 0 &&
  html`<p>（達成度）${plan.gradeLegend.map(
    ({ grade, meaning }) => html`<span class="grade-meaning">${grade}：${meaning}</span>`,
  )}</p>`
}
${tallyTable('章・政策', '章・政策ごとの行数', parts)}
${tallyTable('担当課', '担当課ごとの行数', divisions)}
<p class="notes">シートの行を数えました。再掲の行も1行と数えます。複数の課が担当する行は、担当課ごとの表では、それぞれの課に数えます。${NOT_GRADED}は、達成度がまだ記入されていない行です。</p>`;
}

function tallyTable(first: string, caption: string, tallies: readonly PartTally[]): Html | null {
  if (tallies.length === 0) return null;
  return html`<table class="tally">
<caption>${caption}</caption>
<thead><tr><th scope="col">${first}</th>${ACHIEVEMENT_GRADES.map((grade) => html`<th scope="col">${grade}</th>`)}<th scope="col">${NOT_GRADED}</th><th scope="col">合計</th><th scope="col">うち再掲</th></tr></thead>
<tbody>
${tallies.map(
  ({
    level,
    id,
    name,
    tally,
  }) => html`<tr><th scope="row"${level === 'policy' && html` class="inner"`}>${nameOf(level, id, name)}</th>${ACHIEVEMENT_GRADES.map((grade) => html`<td>${tally.byGrade[grade]}</td>`)}<td>${tally.notGraded}</td><td>${tally.rows}</td><td>${tally.relistedRows}</td></tr>
`,
)}</tbody>
</table>
`;
}

function nameOf(level: PartTally['level'], id: string, name: string): string {
  if (level === 'plan') return '計画全体';
  if (level === 'chapter') return `第${id}章　${name}`;
  return level === 'policy' ? `政策${id}　${name}` : name;
}
