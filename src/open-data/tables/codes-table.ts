import type { Plan } from '../../plan/types.ts';
import { CODE_LISTS, COUNTED_GRADE_CODES, GRADE_CODES } from '../code-lists.ts';
import { type CodeList, dataTable } from '../data-table.ts';

/** Every code with its name: the list that goes with the tables */
export const CODES = dataTable({
  id: 'codes',
  title: 'コード表',
  oneLine: '1行が、データに出てくるコード一つです。',
  primaryKey: ['codeList', 'code'],
  fields: [
    {
      name: 'codeList',
      title: 'コード表の名前',
      type: 'string',
      meaning: 'どのコード表のコードか。列ごとのコード表は fields にある。',
      blank: null,
    },
    {
      name: 'codeListTitle',
      title: 'コード表の題',
      type: 'string',
      meaning: 'コード表の日本語の名前。',
      blank: null,
    },
    { name: 'code', title: 'コード', type: 'string', meaning: 'データに出てくる値。', blank: null },
    { name: 'name', title: '名称', type: 'string', meaning: 'コードの名前。', blank: null },
    {
      name: 'meaning',
      title: '意味',
      type: 'string',
      meaning: '達成度では、計画の凡例に書かれた意味。指標の状況と種類では、当てはまる条件。',
      blank: '名称のほかに説明のないコード',
    },
  ],
  records: (plan) =>
    CODE_LISTS.flatMap((list) =>
      list.codes.map(({ code, name, meaning }) => ({
        codeList: list.id,
        codeListTitle: list.title,
        code,
        name,
        meaning: meaning ?? legendOf(plan, list, code),
      })),
    ),
});

function legendOf(plan: Plan, list: CodeList, code: string): string | null {
  if (list !== GRADE_CODES && list !== COUNTED_GRADE_CODES) return null;
  return plan.gradeLegend.find(({ grade }) => grade === code)?.meaning ?? null;
}
