import type { Plan } from '../plan/types.ts';
import { type CalendarDay, calendarDayName } from '../vocabulary/calendar-day.ts';
import { fiscalYearNameWithWestern } from '../vocabulary/fiscal-year.ts';
import { deadline, REPORTING_TERM_NAMES } from '../vocabulary/reporting-term.ts';
import type { WorkbookBase } from './base-sheet.ts';
import { STYLES } from './cell-styles.ts';
import { cell, SheetBuilder } from './sheet-builder.ts';
import type { SheetLayout } from './spreadsheet-file.ts';
import { SHEETS } from './workbook-words.ts';

const HOW = [
  '「進捗管理シート」の色の付いた空欄に記入します。白い欄の文も、変わったところがあれば直せます。',
  '達成度は、欄を選ぶと右に出る ▼ から選びます。まだ評価していなければ空欄のままにします（D にはしません）。',
  '「目標指標」のシートに、実績値を書きます。単位や「約」は付けずに、数だけを書きます。',
  '灰色の欄は、計画に書かれている文や番号です。直せません。直したいときは、とりまとめの課に伝えてください。',
  '空欄は「まだ報告していない」という意味で、公開されるサイトには「未記入」「未評価」と出ます。何もないことを報告するときは「なし」と書きます。',
];
const WRITING = [
  '欄の中で行を変えるには、Alt キーを押しながら Enter キーを押します。一行が一つの段落になります。',
  '「・」で始めた行は箇条書きになります。一段下げるときは、全角の空白を「・」の前に置きます（　・）。',
  '「1. 」「2. 」のように順に番号を付けた行は、番号付きの箇条書きになります。',
  '文が欄に入りきらないときは、行の高さを広げてください。見えていなくても、文はすべて取り込まれます。',
  '文字の色や太字、セルの色、図形は、取り込まれません。数式も使わないでください。',
];
const DO_NOT = [
  'シートの名前、見出しの行、行番号を変えたり、セルを結合したりしないでください。行の順は、入れ替わっても読み取れます。',
  'Excel ブック（.xlsx）のまま保存してください。パスワードは付けないでください。',
  'ほかのシートを足してもかまいませんが、取り込まれません。',
];

/** First sheet: what a person needs to know who opens the workbook once or twice a year. */
export function guideSheet(plan: Plan, base: WorkbookBase): SheetLayout {
  const sheet = new SheetBuilder();
  const line = (text: string) => sheet.add([null, cell(text, STYLES.line)], heightOf(text));
  const section = (name: string, texts: readonly string[]) => {
    sheet.add([cell(name, STYLES.section)], 26);
    texts.forEach((text) => {
      line(`・${text}`);
    });
  };
  sheet.add(
    [cell(`${fiscalYearNameWithWestern(base.year)} 施策進捗管理シート 記入のしかた`, STYLES.title)],
    30,
  );
  line(`${plan.municipality.name}　${plan.name}　　担当課：${base.divisionName}`);
  const due = deadlines(plan, base);
  if (due.length > 0) section('期限', due);
  section('書くところ', HOW);
  section('書き方', WRITING);
  section('気を付けること', DO_NOT);
  section(
    '達成度',
    plan.gradeLegend.map(({ grade, meaning }) => `${grade}：${meaning}`),
  );
  return sheet.layout(SHEETS.guide, {
    columns: [{ width: 4 }, { width: 110 }],
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
    },
    headerFooter: { oddFooter: '&C&P / &N ページ' },
    protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true },
    view: { showGridLines: false },
  });
}

function deadlines({ reporting }: Plan, { year }: WorkbookBase): string[] {
  const day = (name: string, on: CalendarDay) => `${name}の分：${calendarDayName(on)}`;
  const { interimDue, yearEndDue } = reporting;
  return [
    ...(interimDue
      ? [day(REPORTING_TERM_NAMES.interim, deadline('interim', year, interimDue))]
      : []),
    ...(yearEndDue
      ? [day(REPORTING_TERM_NAMES.yearEnd, deadline('yearEnd', year, yearEndDue))]
      : []),
  ];
}

/** Merged and set lines do not grow by themselves in every program: about 62 letters fit into one. */
function heightOf(text: string): number {
  return 18 * Math.max(1, Math.ceil(text.length / 62));
}
