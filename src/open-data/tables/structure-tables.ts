import { chapterAddress, policyAddress } from '../../vocabulary/address.ts';
import { dataTable } from '../data-table.ts';
import { chapterRecordId, policyRecordId } from '../record-ids.ts';
import { AREA_FIELDS, areaOf, PAGE_FIELD, pageOf } from '../shared-fields.ts';

/** 章 */
export const CHAPTERS = dataTable({
  id: 'chapters',
  title: '章',
  oneLine: '1行が一つの章です。',
  primaryKey: ['chapterId'],
  fields: [
    ...AREA_FIELDS,
    {
      name: 'chapterId',
      title: '章のID',
      type: 'string',
      meaning: '「chapter-」のあとが、計画の章の番号。',
      blank: null,
      pattern: '^chapter-[0-9]+$',
    },
    {
      name: 'name',
      title: '章の名称',
      type: 'string',
      meaning: '計画に書かれた名称。',
      blank: null,
    },
    {
      name: 'slogan',
      title: 'キャッチフレーズ',
      type: 'string',
      meaning: '計画に書かれたキャッチフレーズ。',
      blank: '計画に書かれていない',
    },
    PAGE_FIELD,
  ],
  records: (plan) =>
    plan.chapters.map((chapter) => ({
      ...areaOf(plan),
      chapterId: chapterRecordId(chapter),
      name: chapter.name,
      slogan: chapter.slogan,
      page: pageOf(plan, chapterAddress(chapter.id)),
    })),
});

/** 政策 */
export const POLICIES = dataTable({
  id: 'policies',
  title: '政策',
  oneLine: '1行が一つの政策です。',
  primaryKey: ['policyId'],
  fields: [
    ...AREA_FIELDS,
    {
      name: 'policyId',
      title: '政策のID',
      type: 'string',
      meaning: '「policy-」のあとが、計画の政策の番号。',
      blank: null,
      pattern: '^policy-[0-9]+-[0-9]+$',
    },
    {
      name: 'chapterId',
      title: '章のID',
      type: 'string',
      meaning: 'この政策がある章。',
      blank: null,
      refersTo: { table: 'chapters', field: 'chapterId' },
    },
    {
      name: 'name',
      title: '政策の名称',
      type: 'string',
      meaning: '計画に書かれた名称。',
      blank: null,
    },
    {
      name: 'slogan',
      title: 'キャッチフレーズ',
      type: 'string',
      meaning: '計画に書かれたキャッチフレーズ。',
      blank: '計画に書かれていない',
    },
    PAGE_FIELD,
  ],
  records: (plan) =>
    plan.policies.map((policy) => ({
      ...areaOf(plan),
      policyId: policyRecordId(policy),
      chapterId: chapterRecordId(policy.chapter),
      name: policy.name,
      slogan: policy.slogan,
      page: pageOf(plan, policyAddress(policy.id)),
    })),
});
