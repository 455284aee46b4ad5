import { describe, expect, it } from 'vitest';
import { glossaryInReadingOrder, glossaryPlaces } from '../../src/summaries/glossary-places.ts';
import { glossaryTerm, measure, planOf, policy, prose, row, sheet } from './plan-parts.ts';

describe('用語が出てくるところ', () => {
  it('施策の現状や課題に出てくれば、年度を付けずにその施策を挙げる', () => {
    const found = measure('1-1-1', { issues: prose('NPO\\*との協働が必要です。') });
    const plan = planOf({ measures: [found, measure('1-1-2')] });
    expect(glossaryPlaces(plan, glossaryTerm('NPO')).measures).toEqual([
      { measure: found, year: null },
    ]);
  });

  it('シートだけに出てくれば、出てくる最も新しい年度を示す', () => {
    const found = measure('1-1-1');
    row(sheet(found, 2022), 1, { projects: prose('SNSでの発信') });
    row(sheet(found, 2023), 1, { results: prose('SNSの登録者が増えた。') });
    row(sheet(found, 2024), 1);
    const { measures } = glossaryPlaces(planOf({ measures: [found] }), glossaryTerm('SNS'));
    expect(measures).toEqual([{ measure: found, year: 2023 }]);
  });

  it('別表記も、全角の文字も見つける', () => {
    const plan = planOf({
      policies: [
        policy('1-1', { slogan: 'アプリで届ける' }),
        policy('1-2', { name: 'ＮＰＯの支援' }),
      ],
    });
    const application = glossaryTerm('アプリケーション', { variants: ['アプリ'] });
    expect(glossaryPlaces(plan, application).policies.map(({ id }) => id)).toEqual(['1-1']);
    expect(glossaryPlaces(plan, glossaryTerm('NPO')).policies.map(({ id }) => id)).toEqual(['1-2']);
  });

  it('英字の用語は、ほかの英単語の一部なら数えない', () => {
    const plan = planOf({ policies: [policy('1-1', { name: 'DVDの貸し出し' })] });
    expect(glossaryPlaces(plan, glossaryTerm('DV')).policies).toEqual([]);
  });

  it('どこにも出てこなければ、何も挙げない', () => {
    expect(glossaryPlaces(planOf({}), glossaryTerm('NPO'))).toEqual({
      chapters: [],
      policies: [],
      measures: [],
      departments: [],
    });
  });
});

describe('用語の順', () => {
  it('読みの五十音順で、ひらがなとカタカナを区別しない', () => {
    const terms = [
      glossaryTerm('DV', { reading: 'ディーブイ' }),
      glossaryTerm('オープンデータ', { reading: 'おーぷんでーた' }),
      glossaryTerm('SNS', { reading: 'エスエヌエス' }),
      glossaryTerm('アプリケーション', { reading: 'あぷりけーしょん' }),
      glossaryTerm('クラウドファンディング'),
    ];
    expect(glossaryInReadingOrder(terms).map(({ term }) => term)).toEqual([
      'アプリケーション',
      'SNS',
      'オープンデータ',
      'クラウドファンディング',
      'DV',
    ]);
  });
});
