import { FIGURE_CODES } from '../code-lists.ts';
import { dataTable } from '../data-table.ts';
import { observationsOf } from '../indicator-observations.ts';
import { indicatorRecordId } from '../record-ids.ts';
import { AREA_FIELDS, areaOf, FISCAL_YEAR_FIELDS, fiscalYearOf } from '../shared-fields.ts';

/** The figures of indicators, one on a line */
export const OBSERVATIONS = dataTable({
  id: 'observations',
  title: '目標指標の値',
  oneLine:
    '1行が、一つの指標の、ある年度の、一つの値です。基準値、目標値、実績値が、同じ列に縦に並びます。',
  primaryKey: ['indicatorId', 'fiscalYear', 'figure', 'sequence'],
  fields: [
    ...AREA_FIELDS,
    {
      name: 'indicatorId',
      title: '目標指標のID',
      type: 'string',
      meaning: 'どの指標の値か。',
      blank: null,
      refersTo: { table: 'indicators', field: 'indicatorId' },
    },
    {
      name: 'indicatorName',
      title: '目標指標の名称',
      type: 'string',
      meaning: '指標の名称。',
      blank: null,
    },
    ...FISCAL_YEAR_FIELDS,
    {
      name: 'figure',
      title: '値の種類',
      type: 'string',
      meaning: '基準値、目標値、実績値などの別。意味は codes にある。',
      blank: null,
      codes: FIGURE_CODES,
    },
    {
      name: 'sequence',
      title: '順番',
      type: 'integer',
      meaning: '同じ指標、年度、種類の値がいくつかあるときの、古いものからの順番。ふつうは 1。',
      blank: null,
      unit: '番目',
    },
    {
      name: 'value',
      title: '値',
      type: 'number',
      meaning: '数で表す値。',
      blank: '未報告、または言葉で表す値。0 ではない',
      unit: 'unit の列にある単位',
    },
    {
      name: 'valueText',
      title: '値（言葉）',
      type: 'string',
      meaning: '「実施」のように言葉で表す値。',
      blank: '未報告、または数で表す値',
    },
    {
      name: 'unit',
      title: '単位',
      type: 'string',
      meaning: '値の単位。「%」の値どうしの差はポイント。',
      blank: '単位のない値',
    },
    {
      name: 'decimals',
      title: '小数点以下の桁数',
      type: 'integer',
      meaning: '計画やシートに書かれた桁数。40.0 なら 1。',
      blank: '訂正前の値で、桁数の記録がない',
      unit: '桁',
    },
    {
      name: 'noteMark',
      title: '注の記号',
      type: 'string',
      meaning: '値の横に書かれた記号。注の文は indicator-notes にある。',
      blank: '注がない',
    },
    {
      name: 'revisedMonth',
      title: '改定した月',
      type: 'yearMonth',
      meaning: '改定前の目標値が、新しい目標値に変わった年月。',
      blank: '改定前の目標値ではない',
    },
    {
      name: 'changeReason',
      title: '改定や訂正の理由',
      type: 'string',
      meaning: '改定前、訂正前の値が変わった理由。',
      blank: '改定前や訂正前の値ではない、または理由が示されていない',
    },
  ],
  records: (plan) =>
    plan.indicators.flatMap((indicator) => {
      const seen = new Map<string, number>();
      return observationsOf(indicator).map((observation) => {
        const { figure, year, value } = observation;
        const sequence = (seen.get(`${figure} ${year}`) ?? 0) + 1;
        seen.set(`${figure} ${year}`, sequence);
        return {
          ...areaOf(plan),
          indicatorId: indicatorRecordId(indicator),
          indicatorName: indicator.name,
          ...fiscalYearOf(year),
          figure,
          sequence,
          value: typeof value === 'number' ? value : null,
          valueText: typeof value === 'string' ? value : null,
          unit: indicator.unit === '' ? null : indicator.unit,
          decimals: observation.decimals,
          noteMark: observation.mark,
          revisedMonth: observation.revisedMonth,
          changeReason: observation.reason,
        };
      });
    }),
});
