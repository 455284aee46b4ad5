import type { Chapter, Department, DepartmentYear } from '../plan/types.ts';
import { NOT_FILLED_IN } from '../vocabulary/achievement-grade.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { type Html, html } from './html.ts';
import { type PaperSource, printedLine, printedProse } from './paper-source.ts';
import { blank } from './sheet-tables.ts';

/** What a department wrote for a chapter and year: 組織目標, then 部門方針シート, as the source lays them. */
export function departmentPart(
  source: PaperSource,
  department: Department,
  chapter: Chapter,
  year: FiscalYear,
): Html {
  const written = department.years.filter((own) => own.year === year && own.chapter === chapter);
  return html`${written.map((own) => sheet(source, own))}`;
}

function sheet(source: PaperSource, written: DepartmentYear): Html {
  // The sheet of a year bears the name that the department had then.
  const { name, role, headPost, headName, priorities } = written;
  return html`<div class="department">
<h3>${name}</h3>
<p class="form-name">＜組織目標＞　部（局）の役割</p>
<div class="prose">${role === null ? blank(NOT_FILLED_IN) : printedProse(source, role)}</div>
<p class="form-name">＜部門方針シート＞</p>
<dl><div><dt>所属</dt><dd>${name}</dd></div><div><dt>職名</dt><dd>${headPost ?? ''}</dd></div><div><dt>氏名</dt><dd>${headName ?? ''}</dd></div></dl>
<table class="priorities">
<thead><tr><th scope="col">番号</th><th scope="col">課題</th><th scope="col">実行方針</th></tr></thead>
<tbody>
${priorities.map(
  ({
    number,
    issue,
    actionPolicy,
  }) => html`<tr class="whole"><td>${number}</td><th scope="row">${printedLine(source, issue)}</th><td class="prose">${actionPolicy === null ? blank(NOT_FILLED_IN) : printedProse(source, actionPolicy)}</td></tr>
`,
)}</tbody>
</table>
</div>
`;
}
