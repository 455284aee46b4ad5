import { describe, expect, it } from 'vitest';
import { indicatorProgress } from '../../src/summaries/indicator-progress.ts';
import { INDICATOR_STATUS_NAMES } from '../../src/vocabulary/indicator-status.ts';
import { factsOf, type WrittenFacts } from './indicator-facts-of.ts';

const progress = (written: WrittenFacts) => indicatorProgress(factsOf(written));
const statusOf = (written: WrittenFacts) => INDICATOR_STATUS_NAMES[progress(written).status];
const percent = (ratio: number | null) =>
  ratio === null ? null : Number((ratio * 100).toFixed(1));

describe('第1章の令和3年度、手で計算した表', () => {
  it.each([
    ['1-1 参加者数', 28493, 40000, 14446, -122.1, -366.2, '基準値より後退'],
    ['1-2 「良かった」の割合', 91, 95, 54, -925, -2775, '基準値より後退'],
    ['1-3 女性委員の比率', 33.8, 40, 34.3, 8.1, 24.2, '改善しているが、遅れている'],
    ['1-4 社会動態', -712, 0, -271, 61.9, 185.8, '順調'],
    ['1-5 利用者数', 6652, 7000, 7157, 145.1, 435.3, '達成'],
    ['1-6 登録者数', 4265, 7200, 6522, 76.9, 230.7, '順調'],
  ])('%s', (_, b, t, x, gap, pace, status) => {
    const result = progress({ baseline: [2019, b], target: [2025, t], actuals: [[2021, x]] });
    expect(percent(result.gapClosed)).toBe(gap);
    expect(percent(result.pace)).toBe(pace);
    expect(INDICATOR_STATUS_NAMES[result.status]).toBe(status);
  });

  it('1-4 は、比べられない理由が書いてあれば比較できない。比べた数も出さない', () => {
    const result = progress({
      baseline: [2019, -712],
      target: [2025, 0],
      actuals: [[2021, -271]],
      notComparable: '基準値は期間全体の推計',
    });
    expect(result.status).toBe('notComparable');
    expect(result.reason).toEqual({ code: 'declared', text: '基準値は期間全体の推計' });
    expect(result.latest).toEqual({ year: 2021, value: -271 });
    expect(result).toMatchObject({
      gapClosed: null,
      timeElapsed: null,
      expected: null,
      pace: null,
      changeSinceBaseline: null,
      averagePerYear: null,
      requiredPerYear: null,
    });
  });
});

describe('報告', () => {
  it('実績値がなければ未報告', () => {
    expect(statusOf({ baseline: [2019, 10], target: [2025, 20] })).toBe('未報告');
    expect(statusOf({ baseline: [2019, 10], target: [2025, 20], actuals: [[2021, null]] })).toBe(
      '未報告',
    );
  });
  it('空欄は0ではない: 後の年度の空欄は、前の年度の値を変えない', () => {
    const written: WrittenFacts = {
      baseline: [2019, 10],
      target: [2025, 20],
      actuals: [
        [2021, 15],
        [2022, null],
      ],
    };
    expect(progress(written).latest).toEqual({ year: 2021, value: 15 });
  });
  it('9月末の値は示すだけで、判断に使わない', () => {
    const result = progress({
      baseline: [2019, 10],
      target: [2025, 20],
      actuals: [[2021, 11]],
      interim: [[2022, 20]],
    });
    expect(result.status).toBe('behind');
    expect(result.interim).toEqual({ year: 2022, value: 20 });
  });
  it('0という報告は未報告ではない', () => {
    expect(statusOf({ baseline: [2019, 10], target: [2025, 20], actuals: [[2021, 0]] })).toBe(
      '基準値より後退',
    );
  });
});

describe('目標に向かう指標', () => {
  const increase = (x: number) =>
    statusOf({ baseline: [2020, 100], target: [2025, 200], actuals: [[2022, x]] });
  it.each([
    [200, '達成'],
    [199.9, '順調'],
    [140, '順調'],
    [139.9, '改善しているが、遅れている'],
    [100.1, '改善しているが、遅れている'],
    [100, '横ばい'],
    [99.9, '基準値より後退'],
  ])('100から200へ5年、2年めに%dなら「%s」', (x, status) => {
    expect(increase(x)).toBe(status);
  });

  it('減らす指標は、向きが逆になるだけ', () => {
    const decrease = (x: number) =>
      statusOf({ baseline: [2020, 200], target: [2025, 100], actuals: [[2022, x]] });
    expect(decrease(100)).toBe('達成');
    expect(decrease(160)).toBe('順調');
    expect(decrease(161)).toBe('改善しているが、遅れている');
    expect(decrease(200)).toBe('横ばい');
    expect(decrease(201)).toBe('基準値より後退');
  });

  it('目標が0でも、負でも計算できる', () => {
    expect(statusOf({ baseline: [2020, 10], target: [2025, 0], actuals: [[2022, 6]] })).toBe(
      '順調',
    );
    expect(statusOf({ baseline: [2020, -10], target: [2025, -60], actuals: [[2022, -30]] })).toBe(
      '順調',
    );
  });

  it('小数の誤差で判断を変えない: 0.3までの道の3分の1はちょうど0.1', () => {
    expect(statusOf({ baseline: [2020, 0], target: [2023, 0.3], actuals: [[2021, 0.1]] })).toBe(
      '順調',
    );
    expect(statusOf({ baseline: [2020, 1.1], target: [2030, 4.4], actuals: [[2021, 1.43]] })).toBe(
      '順調',
    );
  });

  it('計画が公表した中間目標があれば、まっすぐな道より優先する', () => {
    const written: WrittenFacts = {
      baseline: [2020, 100],
      target: [2025, 200],
      milestones: [[2022, 110]],
      actuals: [[2022, 110]],
    };
    expect(progress(written).expected).toBe(110);
    expect(statusOf(written)).toBe('順調');
    expect(statusOf({ ...written, actuals: [[2022, 109]] })).toBe('改善しているが、遅れている');
  });

  it('目標年度の値が出れば、言葉は達成か未達成だけ', () => {
    const last = (x: number) =>
      progress({ baseline: [2020, 100], target: [2025, 200], actuals: [[2025, x]] });
    expect(last(200)).toMatchObject({ status: 'achieved', final: true, requiredPerYear: null });
    expect(last(199)).toMatchObject({ status: 'notAchieved', final: true, gapClosed: 0.99 });
  });
});

describe('比較できない', () => {
  it.each<[string, WrittenFacts, string]>([
    ['目標値がない', { baseline: [2020, 1], actuals: [[2021, 2]] }, 'noTarget'],
    ['基準値がない', { kind: 'increase', target: [2025, 2], actuals: [[2021, 2]] }, 'noBaseline'],
    [
      '目標値が基準値と同じ',
      { kind: 'increase', baseline: [2020, 5], target: [2025, 5], actuals: [[2021, 5]] },
      'targetEqualsBaseline',
    ],
    [
      '実績値の年度が基準値より後でない',
      { baseline: [2020, 1], target: [2025, 5], actuals: [[2020, 2]] },
      'notAfterBaseline',
    ],
    ['文章の指標', { kind: 'text', actuals: [[2021, '整備を始めた']] }, 'inWords'],
    [
      '差し引きの合計の目標が0',
      { kind: 'cumulative', target: [2025, 0], countedFrom: 2021, actuals: [[2021, -1]] },
      'zeroOverPeriod',
    ],
    [
      'まだ実施していない',
      { kind: 'deed', target: [2025, '実施'], actuals: [[2021, '未実施']] },
      'deedPending',
    ],
  ])('%s', (_, written, code) => {
    expect(progress(written)).toMatchObject({ status: 'notComparable', reason: { code } });
  });
});

describe('種類ごとの判断', () => {
  it('累計: 数え始める前の値は合計ではないので、判定に使わない', () => {
    const before = progress({
      kind: 'cumulative',
      target: [2025, 30],
      countedFrom: 2023,
      actuals: [[2021, 5]],
    });
    expect(before).toMatchObject({ status: 'notReported', latest: null });
  });
  it('維持以上: 目標値を下回らなければ達成', () => {
    const keep = (x: number) =>
      statusOf({
        kind: 'keepAtLeast',
        baseline: [2020, 90],
        target: [2025, 90],
        actuals: [[2022, x]],
      });
    expect(keep(90)).toBe('達成');
    expect(keep(95)).toBe('達成');
    expect(keep(89.9)).toBe('基準値より後退');
  });
  it('維持以下: 目標値を上回らなければ達成', () => {
    const keep = (x: number) =>
      statusOf({
        kind: 'keepAtMost',
        baseline: [2020, 5],
        target: [2025, 3],
        actuals: [[2022, x]],
      });
    expect(keep(3)).toBe('達成');
    expect(keep(4)).toBe('改善しているが、遅れている');
    expect(keep(5)).toBe('横ばい');
    expect(keep(6)).toBe('基準値より後退');
  });
  it('範囲: 両端を含めて中にあれば達成。外なら、基準値より近づいたかどうか', () => {
    const range = (x: number) =>
      statusOf({
        kind: 'range',
        baseline: [2020, 30],
        target: [2025, 40],
        range: { lower: 40, upper: 60 },
        actuals: [[2022, x]],
      });
    expect(range(40)).toBe('達成');
    expect(range(60)).toBe('達成');
    expect(range(35)).toBe('改善しているが、遅れている');
    expect(range(70)).toBe('横ばい');
    expect(range(71)).toBe('基準値より後退');
  });
  it('累計: n年のうちk年めに t·k/n を期待する。基準値は出発点ではない', () => {
    const written = (x: number): WrittenFacts => ({
      kind: 'cumulative',
      baseline: [2019, 500],
      target: [2025, 1000],
      countedFrom: 2021,
      actuals: [[2022, x]],
    });
    expect(progress(written(400))).toMatchObject({ expected: 400, gapClosed: 0.4, pace: 1 });
    expect(statusOf(written(400))).toBe('順調');
    expect(statusOf(written(399))).toBe('改善しているが、遅れている');
    expect(statusOf(written(0))).toBe('横ばい');
    expect(progress(written(400)).changeSinceBaseline).toBeNull();
  });
  it('維持以上・維持以下・範囲は、基準値がなくても達成・未達成は決まる。途中で外れていれば比べられない', () => {
    const keep = (year: number, x: number) =>
      progress({ kind: 'keepAtLeast', target: [2025, 90], actuals: [[year, x]] });
    expect(keep(2022, 90).status).toBe('achieved');
    expect(keep(2025, 89).status).toBe('notAchieved');
    expect(keep(2022, 89)).toMatchObject({
      status: 'notComparable',
      reason: { code: 'noBaseline' },
    });
  });
  it('目標値が基準値と同じで許容差があれば、どちらへ外れても後退', () => {
    const stay = (x: number) =>
      statusOf({
        kind: 'share',
        baseline: [2020, 70],
        target: [2025, 70],
        tolerance: 3,
        actuals: [[2022, x]],
      });
    expect(stay(73)).toBe('達成');
    expect(stay(67)).toBe('達成');
    expect(stay(73.1)).toBe('基準値より後退');
    expect(stay(66.9)).toBe('基準値より後退');
  });
  it('累計のこれまでの平均は、数え始めた年度からの1年あたり', () => {
    const result = progress({
      kind: 'cumulative',
      target: [2025, 60],
      countedFrom: 2021,
      actuals: [[2024, 45]],
    });
    expect(result.averagePerYear).toBe(11.25);
    expect(result.requiredPerYear).toBe(15);
  });
  it('割合: 許容差の中の動きは横ばい。順調かどうかは先に決まる', () => {
    const share = (x: number) =>
      statusOf({
        kind: 'share',
        baseline: [2020, 50],
        target: [2025, 70],
        tolerance: 3,
        actuals: [[2022, x]],
      });
    expect(share(58)).toBe('順調');
    expect(share(54)).toBe('改善しているが、遅れている');
    expect(share(53)).toBe('横ばい');
    expect(share(47)).toBe('横ばい');
    expect(share(46.9)).toBe('基準値より後退');
  });
  it('実施: 目標の言葉と同じなら達成、目標年度に違えば未達成', () => {
    const deed = (year: number, x: string) =>
      statusOf({ kind: 'deed', target: [2025, '実施'], actuals: [[year, x]] });
    expect(deed(2022, '実施')).toBe('達成');
    expect(deed(2025, '未実施')).toBe('未達成');
  });
});

describe('水準比とここから必要な変化', () => {
  it('減らす指標の水準比は t/x', () => {
    expect(
      progress({ baseline: [2020, 200], target: [2025, 100], actuals: [[2022, 160]] }).levelRatio,
    ).toBe(0.625);
  });
  it('0以下の値があるときは水準比を示さない', () => {
    expect(
      progress({ baseline: [2020, 10], target: [2025, 0], actuals: [[2022, 5]] }).levelRatio,
    ).toBeNull();
  });
  it('達成した指標と、向きの分からない指標には、必要な変化がない', () => {
    const rising: WrittenFacts = { baseline: [2020, 10], target: [2025, 20] };
    expect(progress({ ...rising, actuals: [[2022, 25]] }).requiredPerYear).toBeNull();
    expect(progress({ ...rising, actuals: [[2022, 15]] }).requiredPerYear).not.toBeNull();
    const share = progress({ kind: 'share', target: [2025, 20], actuals: [[2022, 15]] });
    expect(share).toMatchObject({ requiredPerYear: null, levelRatio: null });
  });
  it('実績値が基準値より後でなければ、基準値からの変化もない', () => {
    const early = progress({ baseline: [2020, 10], target: [2025, 20], actuals: [[2020, 15]] });
    expect(early).toMatchObject({ changeSinceBaseline: null, averagePerYear: null });
  });
  it('必要な変化は残りを残り年数で割ったもの。これまでの平均と並べる', () => {
    const result = progress({
      baseline: [2019, 4265],
      target: [2025, 7200],
      actuals: [[2021, 6522]],
    });
    expect(result.requiredPerYear).toBe(169.5);
    expect(result.averagePerYear).toBe(1128.5);
  });
});
