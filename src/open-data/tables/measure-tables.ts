import { measureAddress } from '../../vocabulary/address.ts';
import { dataTable } from '../data-table.ts';
import { markdownOf, plainText } from '../plain-text.ts';
import { initiativeRecordId, measureRecordId, policyRecordId } from '../record-ids.ts';
import { AREA_FIELDS, areaOf, PAGE_FIELD, pageOf } from '../shared-fields.ts';

const MEASURE_REFERENCE = { table: 'measures', field: 'measureId' };

/** 施策 */
export const MEASURES = dataTable({
  id: 'measures',
  title: '施策',
  oneLine: '1行が一つの施策です。',
  primaryKey: ['measureId'],
  fields: [
    ...AREA_FIELDS,
    {
      name: 'measureId',
      title: '施策のID',
      type: 'string',
      meaning: '「measure-」のあとが、計画の施策の番号。',
      blank: null,
      pattern: '^measure-[0-9]+-[0-9]+-[0-9]+$',
    },
    {
      name: 'policyId',
      title: '政策のID',
      type: 'string',
      meaning: 'この施策がある政策。',
      blank: null,
      refersTo: { table: 'policies', field: 'policyId' },
    },
    {
      name: 'name',
      title: '施策の名称',
      type: 'string',
      meaning: '計画に書かれた名称。',
      blank: null,
    },
    {
      name: 'currentState',
      title: '現状',
      type: 'string',
      meaning: '計画に書かれた現状。1行の文章に直したもの。',
      blank: '計画に書かれていない',
    },
    {
      name: 'currentStateMarkdown',
      title: '現状（Markdown）',
      type: 'string',
      meaning: '「現状」の段落や箇条書きを、Markdown で残したもの。',
      blank: '計画に書かれていない',
      onlyInJson: true,
    },
    {
      name: 'issues',
      title: '課題',
      type: 'string',
      meaning: '計画に書かれた課題。1行の文章に直したもの。',
      blank: '計画に書かれていない',
    },
    {
      name: 'issuesMarkdown',
      title: '課題（Markdown）',
      type: 'string',
      meaning: '「課題」の段落や箇条書きを、Markdown で残したもの。',
      blank: '計画に書かれていない',
      onlyInJson: true,
    },
    PAGE_FIELD,
  ],
  records: (plan) =>
    plan.measures.map((measure) => ({
      ...areaOf(plan),
      measureId: measureRecordId(measure),
      policyId: policyRecordId(measure.policy),
      name: measure.name,
      currentState: plainText(measure.currentState),
      currentStateMarkdown: markdownOf(measure.currentState),
      issues: plainText(measure.issues),
      issuesMarkdown: markdownOf(measure.issues),
      page: pageOf(plan, measureAddress(measure.id)),
    })),
});

/** 施策内容・取組 */
export const INITIATIVES = dataTable({
  id: 'initiatives',
  title: '取組',
  oneLine: '1行が、施策の「施策内容・取組」の一つです。',
  primaryKey: ['initiativeId'],
  fields: [
    ...AREA_FIELDS,
    {
      name: 'initiativeId',
      title: '取組のID',
      type: 'string',
      meaning: '「initiative-」のあとが、施策の番号と、その中の取組の番号。',
      blank: null,
      pattern: '^initiative-[0-9]+-[0-9]+-[0-9]+\\.[0-9]+$',
    },
    {
      name: 'measureId',
      title: '施策のID',
      type: 'string',
      meaning: 'この取組がある施策。',
      blank: null,
      refersTo: MEASURE_REFERENCE,
    },
    {
      name: 'name',
      title: '取組の名称',
      type: 'string',
      meaning:
        '計画に書かれた名称。同じ名称の取組がほかの施策にもあるので、つなぐときは ID を使う。',
      blank: null,
    },
    {
      name: 'firstFiscalYear',
      title: '始まる年度（西暦）',
      type: 'integer',
      meaning: '計画の途中で始まる取組の、最初の年度。',
      blank: '計画の初めから',
      unit: '年度',
    },
    {
      name: 'lastFiscalYear',
      title: '終わる年度（西暦）',
      type: 'integer',
      meaning: '計画の途中で終わる取組の、最後の年度。',
      blank: '計画の終わりまで',
      unit: '年度',
    },
  ],
  records: (plan) =>
    plan.measures.flatMap((measure) =>
      measure.initiatives.map((initiative) => ({
        ...areaOf(plan),
        initiativeId: initiativeRecordId(initiative),
        measureId: measureRecordId(measure),
        name: initiative.name,
        firstFiscalYear: initiative.from,
        lastFiscalYear: initiative.until,
      })),
    ),
});
