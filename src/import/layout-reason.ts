/**
 * Why a stretch of the source is not content. The name is what the report prints; the proof
 * admits a stretch only if it has the shape of its reason, so that text cannot hide here.
 */
export const LAYOUT_REASONS = {
  blank: { name: '空行', shape: /^$/ },
  rule: { name: '表の罫線', shape: /^[-:|]+$/ },
  pageNumber: { name: 'ページ番号', shape: /^[-–]?\d{1,4}[-–]?$/ },
  number: { name: '章・政策・施策の番号', shape: /^(第\d+章|\d+[.．]|施策\d+)$/ },
  repeatedHeading: { name: 'くり返された章の見出し', shape: null },
  mark: { name: '記号', shape: /^[～〜~【】◆◇●○・,、]$/ },
  marker: { name: '欄の名前', shape: /^[<＜](組織目標|部門方針シート|施策進捗管理シート)[>＞]$/ },
  label: {
    name: '項目の名前',
    shape:
      /^(部局名|部[（(]局[）)]の役割|所属|職名|氏名|現状|課題|実行方針|\d+|関連計画[:：]|[（(]再掲[）)])$/,
  },
  tableHeader: {
    name: '表の見出し',
    shape:
      /^(番号|重点課題と実行方針|目標指標名|[基準目標]{2}値[（(]?|[）)]|実績値|9月末(現在)?(実績)?値?|年度末(実績)?値?|担当課・施策内容|現状・課題|実施事業|成果|達成度|今後の方向性)$/,
  },
  none: { name: '該当なしの印', shape: /^[—―ー–−-]$/ },
  legend: { name: '達成度の凡例', shape: null },
} as const satisfies Record<string, { name: string; shape: RegExp | null }>;

export type LayoutReason = keyof typeof LAYOUT_REASONS;
