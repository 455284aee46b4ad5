import type { FiscalYear } from '../../vocabulary/fiscal-year.ts';
import type { ChapterDraft } from '../chapter-draft.ts';
import { yamlText } from './front-matter.ts';

/**
 * A first `plan.yaml`: what the source says filled in, the rest blank for a person. Names, codes
 * and rights are not in the sheets, so nothing is guessed.
 */
export function planFileText(chapter: ChapterDraft, year: FiscalYear): string {
  const indicators = chapter.policies.flatMap((policy) => policy.indicators);
  const first = Math.min(...indicators.map(({ baseline }) => baseline.year));
  const last = Math.max(...indicators.map(({ target }) => target.year));
  const known = (value: number): string => (Number.isFinite(value) ? ` ${value}` : '');
  return `自治体:
  名称:             # 必ず書いてください
  都道府県:         # 必ず書いてください
  団体コード:       # 全国地方公共団体コード6桁。引用符で囲みます（例 '252115'）
  公式サイト:
計画:
  名称:             # 必ず書いてください
  # 目標指標の基準値の年度と目標値の年度から取りました。計画の期間と違うときは直してください。
  開始年度:${known(first)}
  終了年度:${known(last)}
シートの年度: [${year}]
達成度:
${chapter.gradeLegend.map(({ grade, meaning }) => `  ${grade}: ${yamlText(meaning)}`).join('\n')}
権利:
  権利者:           # 必ず書いてください
  説明:             # 必ず書いてください
  ライセンス:
  ライセンスのURL:
問い合わせ:
  窓口:
  電話:
  メール:
  ページ:
リポジトリ:
  URL:
  編集URL:          # 例 https://git.example.jp/keikaku/edit/main/{ファイル}
公開:
  URL:              # 例 https://www.city.example.lg.jp/keikaku/
`;
}
