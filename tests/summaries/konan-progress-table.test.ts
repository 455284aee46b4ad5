import { describe, expect, it } from 'vitest';
import { figureText, yearEndFigure } from '../../src/summaries/indicator-figure-text.ts';
import { gapPercentage, pacePercentage } from '../../src/summaries/indicator-percentage.ts';
import { indicatorProgress } from '../../src/summaries/indicator-progress.ts';
import { INDICATOR_STATUS_NAMES } from '../../src/vocabulary/indicator-status.ts';
import { indicatorOf, konan } from './plans.ts';

describe('第1章の令和3年度の表が、content/ から一字一句同じに出る', () => {
  it.each([
    ['1-1-1', '28,493人', '40,000人', '14,446人', '−122.1', '−366', '基準値より後退'],
    ['1-2-1', '91%', '95%', '54%', '−925', '−2,775', '基準値より後退'],
    ['1-3-1', '33.8%', '40.0%', '34.3%', '8.1', '24.2', '改善しているが、遅れている'],
    ['1-4-1', '−712人', '0人', '−271人', '61.9', '186', '比較できない'],
    ['1-5-1', '6,652人', '7,000人', '7,157人', '145.1', '435', '達成'],
    ['1-6-1', '4,265件', '7,200件', '6,522件', '76.9', '231', '順調'],
  ])('%s', (id, baseline, target, actual, gap, pace, status) => {
    const indicator = indicatorOf(konan, id);
    const progress = indicatorProgress(indicator);
    // What is declared not to be comparable is worked out only here, as by hand.
    const numbers = indicatorProgress({ ...indicator, notComparable: null });
    expect([
      figureText(indicator, indicator.baseline),
      figureText(indicator, indicator.target),
      figureText(indicator, yearEndFigure(indicator, 2021)),
      gapPercentage(numbers.gapClosed as number).text,
      pacePercentage(numbers.pace as number).text,
      INDICATOR_STATUS_NAMES[progress.status],
    ]).toEqual([baseline, target, actual, gap, pace, status]);
  });
});
