import { describe, expect, it } from 'vitest';
import { expectedPath } from '../../src/summaries/expected-path.ts';
import { indicatorProgress } from '../../src/summaries/indicator-progress.ts';
import { indicatorSentence } from '../../src/summaries/indicator-sentence.ts';
import { statusReason } from '../../src/summaries/indicator-workings.ts';
import { INDICATOR_STATUS_NAMES } from '../../src/vocabulary/indicator-status.ts';
import { factsOf, type WrittenFacts } from './indicator-facts-of.ts';
import { indicatorOf, konan } from './plans.ts';

/** What a reader is shown of an indicator in 人. */
function shown(written: WrittenFacts) {
  const indicator = { ...indicatorOf(konan, '1-1-1'), ...factsOf(written) };
  const progress = indicatorProgress(indicator);
  return {
    verdict: `${INDICATOR_STATUS_NAMES[progress.status]}${progress.final ? '（最終）' : ''}`,
    reason: statusReason(indicator, progress),
    sentence: indicatorSentence(indicator, progress),
    required: progress.requiredPerYear,
  };
}

const RISING: WrittenFacts = { baseline: [2019, 100], target: [2024, 200] };

describe('目標年度の後にも実績値があるとき', () => {
  const { verdict, reason, sentence } = shown({
    ...RISING,
    actuals: [
      [2024, 190],
      [2025, 210],
    ],
  });

  it('最終の判定は、目標年度の値で決める', () => {
    expect(verdict).toBe('未達成（最終）');
    expect(reason).toBe(
      '目標年度（令和6年度）の実績値190人が、目標値の200人に届いていないため、「未達成」です（200人以上なら「達成」）。',
    );
  });
  it('後の年度の値は、後の値として言う', () => {
    expect(sentence).toBe(
      '令和6年度の実績値は190人で、基準値（100人）から90人増えました。目標値（200人）には10人届きませんでした（進み具合は90%）。その後、令和7年度は210人です。',
    );
  });
  it('目標年度に届いていれば、後で下がっても達成のまま', () => {
    const later = shown({
      ...RISING,
      actuals: [
        [2024, 200],
        [2025, 150],
      ],
    });
    expect(later.verdict).toBe('達成（最終）');
  });
});

describe('目標年度の値がなく、後の年度の値があるとき', () => {
  const shownOf = (x: number) =>
    shown({
      ...RISING,
      actuals: [
        [2023, 190],
        [2024, null],
        [2025, x],
      ],
    });

  it('どの年度の値で判定したかを言い、最終とは言わない', () => {
    expect(shownOf(210)).toMatchObject({
      verdict: '達成',
      reason:
        '目標年度（令和6年度）の実績値が報告されていないので、その後の令和7年度で判定しています。令和7年度の実績値210人が、目標値の200人以上であるため、「達成」です。',
      sentence:
        '令和7年度の実績値は210人で、基準値（100人）から110人増えました。目標値（200人）に達しています（進み具合は110%）。目標年度（令和6年度）の実績値は、報告されていません。',
    });
    expect(shownOf(199)).toMatchObject({
      verdict: '未達成',
      sentence: expect.stringContaining('目標値（200人）には1人届いていません'),
    });
  });
});

describe('目標年度が過ぎても、その値が報告されていないとき', () => {
  const old: WrittenFacts = { ...RISING, actuals: [[2021, 150]] };

  it('古い年度の判定に、目標年度の値がないことを添える', () => {
    const { verdict, reason, sentence, required } = shown({ ...old, reportedUntil: 2025 });
    expect(verdict).toBe('順調');
    const missing = '目標年度（令和6年度）の実績値は、報告されていません。';
    expect(reason.endsWith(`「順調」です。${missing}`)).toBe(true);
    expect(sentence.endsWith(missing)).toBe(true);
    expect(required).toBeNull();
  });
  it('目標年度がまだ過ぎていなければ、言わない', () => {
    expect(shown({ ...old, reportedUntil: 2024 }).reason).not.toContain('報告されていません');
    expect(shown({ ...old, reportedUntil: 2024 }).sentence).not.toContain('報告されていません');
    expect(shown({ ...old, reportedUntil: 2024 }).required).not.toBeNull();
  });
});

describe('期間の合計で0をめざす指標（事故の件数など）', () => {
  const accidents = (...actuals: [number, number][]) =>
    shown({ kind: 'cumulative', target: [2025, 0], countedFrom: 2021, actuals });

  it('途中の年度まで0なら順調、目標年度に0なら達成', () => {
    expect(accidents([2024, 0])).toMatchObject({
      verdict: '順調',
      reason: '令和6年度までの合計が、目標値と同じ0人のままであるため、「順調」です。',
      sentence: '令和3年度から令和6年度までの合計は0人で、目標値（0人）のとおりです。',
    });
    expect(accidents([2025, 0])).toMatchObject({
      verdict: '達成（最終）',
      reason: '目標年度（令和7年度）の実績値0人が、目標値の0人と同じであるため、「達成」です。',
      sentence: '令和3年度から令和7年度までの合計は0人で、目標値（0人）を達成しました。',
    });
  });
  it('一度でも数えたら0には戻らないので、目標年度を待たずに未達成。最終とは言わない', () => {
    expect(accidents([2023, 0], [2024, 1])).toMatchObject({
      verdict: '未達成',
      reason:
        '令和6年度までの合計がすでに1人あり、目標年度（令和7年度）の合計が0人になることはないため、「未達成」です。',
      sentence: '令和3年度から令和6年度までの合計は1人で、目標値（0人）を1人上回っています。',
      required: null,
    });
    expect(accidents([2024, 1], [2025, 1])).toMatchObject({
      verdict: '未達成（最終）',
      reason:
        '目標年度（令和7年度）の実績値1人が、目標値の0人を超えているため、「未達成」です（0人なら「達成」）。',
      sentence: '令和3年度から令和7年度までの合計は1人で、目標値（0人）を1人上回りました。',
    });
  });
  it('合計が負になったり減ったりする差し引きの数は、比べない', () => {
    expect(accidents([2024, -3]).verdict).toBe('比較できない');
    expect(accidents([2023, 4], [2024, 1]).verdict).toBe('比較できない');
    const facts = factsOf({
      kind: 'cumulative',
      target: [2025, 0],
      countedFrom: 2021,
      actuals: [[2024, -3]],
    });
    expect(expectedPath(facts)).toEqual([]);
    expect(indicatorProgress(facts).expected).toBeNull();
  });
});

describe('目標値が基準値と同じで許容差のない指標の、目標年度', () => {
  const stay = (x: number, kind?: WrittenFacts['kind']) =>
    shown({ kind, baseline: [2019, 50], target: [2025, 50], actuals: [[2025, x]] });

  it('同じ値なら達成、違えばどちらの向きでも未達成', () => {
    expect(stay(50)).toMatchObject({
      verdict: '達成（最終）',
      reason: '目標年度（令和7年度）の実績値50人が、目標値の50人と同じであるため、「達成」です。',
    });
    for (const x of [49, 51]) {
      expect(stay(x)).toMatchObject({
        verdict: '未達成（最終）',
        reason: `目標年度（令和7年度）の実績値${x}人が、基準値と同じ目標値の50人と違うため、「未達成」です（50人なら「達成」）。`,
        sentence: expect.stringContaining('目標値（50人）とは1人違います。'),
      });
    }
  });
  it('増やすと書かれていれば、上回っても達成', () => {
    expect(stay(51, 'increase').verdict).toBe('達成（最終）');
    expect(stay(49, 'increase').verdict).toBe('未達成（最終）');
  });
});
