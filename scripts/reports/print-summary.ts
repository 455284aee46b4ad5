import type { Plan } from '../../src/plan/types.ts';
import { figureText, rangeText, yearEndFigure } from '../../src/summaries/indicator-figure-text.ts';
import { gapPercentage, pacePercentage } from '../../src/summaries/indicator-percentage.ts';
import { indicatorProgress } from '../../src/summaries/indicator-progress.ts';
import { type PartTally, planTallies } from '../../src/summaries/plan-tallies.ts';
import { aboutText, type RoundedText } from '../../src/summaries/rounded-text.ts';
import {
  type SheetCompleteness,
  yearCompleteness,
} from '../../src/summaries/sheet-completeness.ts';
import { gradeChanges, gradeMoveCounts } from '../../src/summaries/year-on-year.ts';
import { ACHIEVEMENT_GRADES } from '../../src/vocabulary/achievement-grade.ts';
import { type FiscalYear, fiscalYearNameWithWestern } from '../../src/vocabulary/fiscal-year.ts';
import { INDICATOR_STATUS_NAMES } from '../../src/vocabulary/indicator-status.ts';
import { textTable } from '../command-line/text-table.ts';

const LEVELS: Readonly<Record<PartTally['level'], string>> = {
  plan: '計画全体',
  chapter: '章',
  policy: '政策',
  measure: '施策',
  division: '担当課',
};

const NONE = '—';

/** The summary as text for the terminal: the indicators, then the sheets of each fiscal year. */
export function printSummary(plan: Plan, years: readonly FiscalYear[]): string {
  const parts = [
    `${plan.name}（${plan.municipality.name}）`,
    indicatorTable(plan),
    ...years.flatMap((year) => yearTables(plan, year)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function indicatorTable(plan: Plan): string {
  if (plan.indicators.length === 0) return '目標指標はありません。';
  const rows = plan.indicators.map((indicator) => {
    const progress = indicatorProgress(indicator);
    const { judged, gapClosed, pace, due, status } = progress;
    const actual = judged && figureText(indicator, yearEndFigure(indicator, judged.year));
    return [
      indicator.id,
      indicator.name,
      figureText(indicator, indicator.baseline) ?? NONE,
      rangeText(indicator) ?? figureText(indicator, indicator.target) ?? NONE,
      actual ?? NONE,
      judged ? String(judged.year) : NONE,
      gapClosed === null ? NONE : percent(gapPercentage(gapClosed)),
      pace === null || due ? NONE : percent(pacePercentage(pace)),
      INDICATOR_STATUS_NAMES[status],
    ];
  });
  const table = textTable(
    [
      { title: '番号' },
      { title: '目標指標', most: 36 },
      { title: '基準値', align: 'right', most: 20 },
      { title: '目標値', align: 'right', most: 20 },
      { title: '実績値', align: 'right', most: 20 },
      { title: '年度', align: 'right' },
      { title: '進み具合', align: 'right' },
      { title: 'ペース', align: 'right' },
      { title: '判定' },
    ],
    rows,
  );
  return `目標指標（${plan.indicators.length}）\n\n${table}`;
}

function yearTables(plan: Plan, year: FiscalYear): string[] {
  const title = `施策進捗管理シート ${fiscalYearNameWithWestern(year)}`;
  const tallies = planTallies(plan, year);
  if (tallies[0]?.tally.rows === 0) return [`${title}\n\n行はありません。`];
  const filled = completenessById(plan, year);
  const table = textTable(
    [
      { title: '' },
      { title: '番号' },
      { title: '名称', most: 36 },
      { title: '取組', align: 'right' },
      { title: '行', align: 'right' },
      { title: '再掲', align: 'right' },
      ...ACHIEVEMENT_GRADES.map((grade) => ({ title: grade, align: 'right' as const })),
      { title: '未評価', align: 'right' },
      { title: '記入済みの欄', align: 'right' },
    ],
    tallies.map(({ level, id, name, tally }) => [
      LEVELS[level],
      level === 'division' ? '' : id,
      name,
      String(tally.initiatives),
      String(tally.rows),
      String(tally.relistedRows),
      ...ACHIEVEMENT_GRADES.map((grade) => String(tally.byGrade[grade])),
      String(tally.notGraded),
      filled.get(`${level} ${id}`) ?? NONE,
    ]),
  );
  return [`${title}\n\n${table}`, ...gradeMoves(plan, year)];
}

/** `62/80` by level and id. */
function completenessById(plan: Plan, year: FiscalYear): Map<string, string> {
  const { all, chapters, policies, measures, divisions } = yearCompleteness(plan, year);
  const share = ({ filled, fieldsInAll }: SheetCompleteness) => `${filled}/${fieldsInAll}`;
  return new Map([
    ['plan ', share(all)],
    ...chapters.map((each) => [`chapter ${each.chapter.id}`, share(each.completeness)] as const),
    ...policies.map((each) => [`policy ${each.policy.id}`, share(each.completeness)] as const),
    ...measures.map((each) => [`measure ${each.measure.id}`, share(each.completeness)] as const),
    ...divisions.map((each) => [`division ${each.division.id}`, share(each.completeness)] as const),
  ]);
}

function gradeMoves(plan: Plan, year: FiscalYear): string[] {
  if (!plan.sheetYears.includes(year - 1)) return [];
  const counts = gradeMoveCounts(gradeChanges(plan, year));
  return [
    [
      `前の年度と比べた行の達成度: 上がった ${counts.better}、同じ ${counts.same}、下がった ${counts.worse}、`,
      `未評価から評価へ ${counts.newlyGraded}、評価から未評価へ ${counts.notGradedYet}、どちらも未評価 ${counts.neverGraded}、`,
      `この年度にだけある行 ${counts.newRow}、前の年度にだけある行 ${counts.endedRow}`,
    ].join(''),
  ];
}

function percent(rounded: RoundedText): string {
  return `${aboutText(rounded)}%`;
}
