/** A smallest chapter in the form of the extracted text, with parts that a test may replace. */
export interface MadeUpParts {
  heading?: string;
  policy?: string;
  indicators?: string;
  relatedPlans?: string;
  measure?: string;
  prose?: string;
  rows?: string[];
  after?: string;
}

export const SHEET_HEADER = '担当課・施策内容\t現状・課題\t実施事業\t成果\t達成度\t今後の方向性';
export const LEGEND =
  '(達成度) A:計画どおり達成 B:計画を80%達成 C:計画を50%以上達成 D:計画の達成が50%未満';

const INDICATORS = [
  '目標指標名\t基準値（令和元年度）\t目標値（令和7年度）',
  '参加者数\t100人\t200人',
  '令和3年度\t令和4年度\t',
  '実績値\t9月末現在実績\t年度末実績',
  '120人\t\t',
].join('\n');

/** The text of the chapter. A row is `【課】 取組⇥現状・課題⇥実施事業⇥⇥⇥`. */
export function madeUpChapter(parts: MadeUpParts = {}): string {
  return [
    parts.heading ?? '# 第3章\n\n## 水と緑のまち\n\n～自然とくらす～',
    parts.policy ?? '### 1.水辺の保全\n\n川をきれいにしよう',
    parts.indicators ?? INDICATORS,
    parts.relatedPlans ?? '関連計画： —',
    parts.measure ?? '## 施策1\n\n## 川の清掃\n\n- 清掃活動の推進\n- 啓発の推進',
    parts.prose ?? '## 現 状\n\n清掃をしています。\n\n## 課 題\n\n人手が要ります。',
    '<施策進捗管理シート>',
    [SHEET_HEADER, ...(parts.rows ?? [ROW_1, ROW_2])].join('\n'),
    LEGEND,
    ...(parts.after === undefined ? [] : [parts.after]),
  ].join('\n\n');
}

export const ROW_1 = '【環境政策課】 清掃活動の推進\t清掃が必要です。\t・川の清掃\t\t\t';
export const ROW_2 = '【環境政策課】 啓発の推進\t啓発が必要です。\t・広報\t\t\t';
