import { describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import type { Indicator, Plan } from '../../src/plan/types.ts';
import { keyFigures, wayFromHere } from '../../src/summaries/indicator-key-figures.ts';
import {
  indicatorNameOrder,
  indicatorsByStatus,
  judgedYears,
} from '../../src/summaries/indicator-overview.ts';
import { indicatorProgress } from '../../src/summaries/indicator-progress.ts';
import { revisionSentences } from '../../src/summaries/indicator-revisions.ts';
import { indicatorWorkings } from '../../src/summaries/indicator-workings.ts';
import { INDICATOR_STATUSES } from '../../src/vocabulary/indicator-status.ts';
import { INDICATOR_STATUS_MEANINGS } from '../../src/vocabulary/indicator-status-meaning.ts';

const { plan } = (await readPlan('tests/fixtures/plans/complete')) as { plan: Plan };

function indicator(id: string): Indicator {
  return plan.indicators.find((each) => each.id === id) as Indicator;
}

function way(id: string): ReturnType<typeof wayFromHere> {
  return wayFromHere(indicatorWorkings(indicator(id), indicatorProgress(indicator(id))));
}

describe('目標指標の状況の数', () => {
  it('どの状況も数え、足すとすべての目標指標になる', () => {
    const counts = indicatorsByStatus(plan.indicators);
    expect(counts.map(({ status }) => status)).toEqual(INDICATOR_STATUSES);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(plan.indicators.length);
  });

  it('最終の判定の数が、状況ごとに分かる', () => {
    const counts = new Map(indicatorsByStatus(plan.indicators).map((each) => [each.status, each]));
    expect(counts.get('achieved')).toEqual({ status: 'achieved', count: 9, final: 7 });
    expect(counts.get('notAchieved')).toEqual({ status: 'notAchieved', count: 7, final: 6 });
    expect(counts.get('onPace')?.final).toBe(0);
  });

  it('判定に使った実績値の、最も古い年度と新しい年度が分かる', () => {
    expect(judgedYears(plan.indicators)).toEqual({ first: 2023, last: 2025 });
    expect(judgedYears([])).toBeNull();
  });

  it('どの状況にも、決め方の説明がある', () => {
    expect(Object.keys(INDICATOR_STATUS_MEANINGS)).toEqual([...INDICATOR_STATUSES]);
  });

  it('名前の順は、どの目標指標にも違う場所を与える', () => {
    const places = [...indicatorNameOrder(plan.indicators).values()];
    expect(places.toSorted((a, b) => a - b)).toEqual(plan.indicators.map((_, place) => place));
  });
});

describe('目標指標の主な値', () => {
  it('基準値、最も新しい年度末の実績値、目標値を、印刷されたとおりに示す', () => {
    const figures = keyFigures(indicator('1-1-1'), indicatorProgress(indicator('1-1-1')));
    expect(figures).toEqual([
      { name: '基準値', year: 2019, text: '320人', mark: null },
      { name: '実績値', year: 2024, text: '476人', mark: null },
      { name: '目標値', year: 2025, text: '500人', mark: '※1' },
    ]);
  });

  it('範囲の目標は、下限と上限で示す', () => {
    const figures = keyFigures(indicator('2-2-6'), indicatorProgress(indicator('2-2-6')));
    expect(figures.at(-1)?.text).toBe('60%以上80%以下');
  });

  it('目標までの道が残っていれば、必要な変化をこれまでの平均と並べる', () => {
    expect(way('1-1-1')).toEqual({
      required: '1年あたり24人の増加',
      average: '1年あたり31.2人の増加',
    });
  });

  it('達成したとき、目標年度が過ぎたとき、比べられないときは、必要な変化を言わない', () => {
    expect(way('1-2-1')).toBeNull();
    expect(way('2-2-4')).toBeNull();
    expect(way('1-2-3')).toBeNull();
  });
});

describe('改定と訂正', () => {
  it('目標値を改めたことを、時期と前の値と理由を添えて、古い順に言う', () => {
    expect(revisionSentences(indicator('2-2-1'))).toEqual([
      '令和3年10月に、目標値を550千人から460千人へ改めました。理由: 感染症の影響で旅行者が大きく減ったため',
      '令和6年4月に、目標値を460千人から480千人へ改めました。理由: 旅行者の戻りが見込みより早いため',
    ]);
  });

  it('訂正した実績値を、年度と前の値と理由を添えて言う', () => {
    expect(revisionSentences(indicator('2-1-2'))).toEqual([
      '令和5年度末の実績値は、22.1%と報告された後、20.3%に訂正されました。理由: 民間の回収分を二重に数えていたため',
    ]);
  });

  it('改定も訂正もなければ、何も言わない', () => {
    expect(revisionSentences(indicator('1-2-2'))).toEqual([]);
  });
});
