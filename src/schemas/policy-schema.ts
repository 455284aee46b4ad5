import { chapterFields } from './chapter-schema.ts';
import { type FieldNames, listOf, optionalName, record, requiredName } from './content-value.ts';
import { indicator } from './indicator-schema.ts';
import { relatedPlans } from './related-plans.ts';

/** Front matter of policies/1-3.mdx */
export const policySchema = record({
  名称: requiredName,
  キャッチフレーズ: optionalName,
  関連計画: relatedPlans,
  目標指標: listOf(indicator),
}).transform((policy) => ({
  name: policy.名称,
  slogan: policy.キャッチフレーズ,
  relatedPlans: policy.関連計画,
  indicators: policy.目標指標,
}));

export const policyFields: FieldNames = {
  ...chapterFields,
  目標指標: 'indicators',
  '目標指標[]': 'indicators[]',
  '目標指標[].番号': 'indicators[].number',
  '目標指標[].名称': 'indicators[].name',
  '目標指標[].単位': 'indicators[].unit',
  '目標指標[].種類': 'indicators[].kind',
  '目標指標[].基準値': 'indicators[].baseline',
  '目標指標[].基準値.年度': 'indicators[].baseline.year',
  '目標指標[].基準値.値': 'indicators[].baseline.value',
  '目標指標[].基準値.注': 'indicators[].baseline.mark',
  '目標指標[].目標値': 'indicators[].target',
  '目標指標[].目標値.年度': 'indicators[].target.year',
  '目標指標[].目標値.値': 'indicators[].target.value',
  '目標指標[].目標値.注': 'indicators[].target.mark',
  '目標指標[].目標値.下限': 'indicators[].target.lower',
  '目標指標[].目標値.上限': 'indicators[].target.upper',
  '目標指標[].中間目標': 'indicators[].milestones',
  '目標指標[].中間目標[]': 'indicators[].milestones[]',
  '目標指標[].中間目標[].年度': 'indicators[].milestones[].year',
  '目標指標[].中間目標[].値': 'indicators[].milestones[].value',
  '目標指標[].中間目標[].注': 'indicators[].milestones[].mark',
  '目標指標[].目標値の改定': 'indicators[].revisions',
  '目標指標[].目標値の改定[]': 'indicators[].revisions[]',
  '目標指標[].目標値の改定[].時期': 'indicators[].revisions[].month',
  '目標指標[].目標値の改定[].改定前': 'indicators[].revisions[].previous',
  '目標指標[].目標値の改定[].理由': 'indicators[].revisions[].reason',
  '目標指標[].許容差': 'indicators[].tolerance',
  '目標指標[].累計の開始年度': 'indicators[].countedFrom',
  '目標指標[].比較できない理由': 'indicators[].notComparable',
  '目標指標[].実績値': 'indicators[].actuals',
  '目標指標[].実績値[]': 'indicators[].actuals[]',
  '目標指標[].実績値[].年度': 'indicators[].actuals[].year',
  '目標指標[].実績値[].年度末': 'indicators[].actuals[].yearEnd',
  '目標指標[].実績値[].年度末の注': 'indicators[].actuals[].yearEnd.mark',
  '目標指標[].実績値[].訂正前の年度末': 'indicators[].actuals[].yearEnd.corrected',
  '目標指標[].実績値[].訂正の理由': 'indicators[].actuals[].yearEnd.correctedReason',
  '目標指標[].実績値[].9月末': 'indicators[].actuals[].interim',
  '目標指標[].実績値[].9月末の注': 'indicators[].actuals[].interim.mark',
  '目標指標[].注記': 'indicators[].notes',
  '目標指標[].注記[]': 'indicators[].notes[]',
  '目標指標[].注記[].記号': 'indicators[].notes[].mark',
  '目標指標[].注記[].文': 'indicators[].notes[].text',
};
