import { indicatorProgress } from '../../summaries/indicator-progress.ts';
import { statusReason } from '../../summaries/indicator-status-reason.ts';
import { indicatorAddress } from '../../vocabulary/address.ts';
import { KIND_CODES, REASON_CODES, STATUS_CODES } from '../code-lists.ts';
import { dataTable } from '../data-table.ts';
import { indicatorRecordId, policyRecordId } from '../record-ids.ts';
import { AREA_FIELDS, areaOf, PAGE_FIELD, pageOf } from '../shared-fields.ts';
import { FIGURE_FIELDS, figuresOf } from './indicator-figures.ts';
import { PROGRESS_FIELDS } from './indicator-progress-fields.ts';

/** 目標指標: what each measures and how far it has got */
export const INDICATORS_TABLE = dataTable({
  id: 'indicators',
  title: '目標指標',
  oneLine:
    '1行が一つの指標です。何を測るかと、年度末の実績値からこのサイトが計算した状況が入っています。',
  primaryKey: ['indicatorId'],
  fields: [
    ...AREA_FIELDS,
    {
      name: 'indicatorId',
      title: '目標指標のID',
      type: 'string',
      meaning: '「indicator-」のあとが、政策の番号と、その中の指標の番号。',
      blank: null,
      pattern: '^indicator-[0-9]+-[0-9]+-[0-9]+$',
    },
    {
      name: 'policyId',
      title: '政策のID',
      type: 'string',
      meaning: 'この指標がある政策。',
      blank: null,
      refersTo: { table: 'policies', field: 'policyId' },
    },
    {
      name: 'name',
      title: '目標指標の名称',
      type: 'string',
      meaning: '計画に書かれた名称。',
      blank: null,
    },
    {
      name: 'unit',
      title: '単位',
      type: 'string',
      meaning: '指標の値の単位。',
      blank: '単位のない値、または言葉で表す指標',
    },
    {
      name: 'kind',
      title: '種類',
      type: 'string',
      meaning:
        'どう動けばよい指標か。示されていなければ、基準値と目標値の大小から決めた増加または減少。意味は codes にある。',
      blank: '示されておらず、基準値と目標値からも決まらない',
      codes: KIND_CODES,
    },
    {
      name: 'tolerance',
      title: '許容差',
      type: 'number',
      meaning: 'この差までは変わったとみなさない幅。',
      blank: '決められていない',
      unit: 'unit の列にある単位（% ならポイント）',
    },
    {
      name: 'countedFromFiscalYear',
      title: '累計の開始年度（西暦）',
      type: 'integer',
      meaning: '期間の合計で測る指標の、最初の年度。',
      blank: '期間の合計で測る指標ではない',
      unit: '年度',
    },
    ...FIGURE_FIELDS,
    {
      name: 'status',
      title: '状況',
      type: 'string',
      meaning:
        '判定に使った実績値（judgedValue）から、このサイトが決めた状況。市区町村が示した評価ではない。意味は codes に、決め方は「見方」にある。',
      blank: null,
      codes: STATUS_CODES,
    },
    {
      name: 'statusReason',
      title: '状況の理由',
      type: 'string',
      meaning: 'なぜその状況なのか、または、なぜ比べないのかを説明する文。',
      blank: null,
    },
    {
      name: 'final',
      title: '最終の判定',
      type: 'boolean',
      meaning:
        '目標の年度の実績値による「達成」か「未達成」なら true。後の年度の値が報告されても変わらない。',
      blank: null,
    },
    {
      name: 'notComparableReason',
      title: '比較できない理由',
      type: 'string',
      meaning: '状況が「比較できない」である理由。意味は codes にある。',
      blank: '状況が「比較できない」ではない',
      codes: REASON_CODES,
    },
    {
      name: 'notComparableText',
      title: '比較できない理由（文）',
      type: 'string',
      meaning: '比べられない理由として編集者が書いた文。計画書の文ではない。',
      blank: '編集者が書いた理由がない',
    },
    ...PROGRESS_FIELDS,
    PAGE_FIELD,
  ],
  records: (plan) =>
    plan.indicators.map((indicator) => {
      const progress = indicatorProgress(indicator);
      return {
        ...areaOf(plan),
        indicatorId: indicatorRecordId(indicator),
        policyId: policyRecordId(indicator.policy),
        name: indicator.name,
        unit: indicator.unit === '' ? null : indicator.unit,
        kind: progress.kind,
        tolerance: indicator.tolerance,
        countedFromFiscalYear: indicator.countedFrom,
        ...figuresOf(indicator, progress),
        status: progress.status,
        statusReason: statusReason(indicator, progress),
        final: progress.final,
        notComparableReason: progress.reason?.code ?? null,
        notComparableText: progress.reason?.code === 'declared' ? progress.reason.text : null,
        gapClosed: progress.gapClosed,
        timeElapsed: progress.timeElapsed,
        expected: progress.expected,
        pace: progress.pace,
        levelRatio: progress.levelRatio,
        changeSinceBaseline: progress.changeSinceBaseline,
        averagePerYear: progress.averagePerYear,
        requiredPerYear: progress.requiredPerYear,
        page: pageOf(plan, indicatorAddress(indicator.id)),
      };
    }),
});
