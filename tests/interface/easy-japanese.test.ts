import { describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { planTranslator } from '../../scripts/translated-pages/write-translated-pages.ts';
import { withoutReadings } from '../../src/interface/readings.ts';
import { CATALOGUES } from '../../src/interface/texts.ts';
import type { Plan } from '../../src/plan/types.ts';
import { indicatorProgress } from '../../src/summaries/indicator-progress.ts';
import { statusReason } from '../../src/summaries/indicator-status-reason.ts';

const PLANS = ['content', 'tests/fixtures/plans/complete'];
const LONGEST = 36;

/** Every verdict of a plan in やさしい日本語, without readings, sentence by sentence. */
async function verdictSentences(content: string): Promise<string[]> {
  const { plan } = await readPlan(content);
  const translate = planTranslator(plan as Plan, 'easy');
  return (plan as Plan).indicators.flatMap((indicator) => {
    const progress = indicatorProgress(indicator);
    // What the editors explain is theirs.
    if (progress.reason?.code === 'declared') return [];
    // What a note of the plan says is the plan's.
    const easy = translate(statusReason(indicator, progress)).replace(
      /「[^」]*」という説明/u,
      '説明',
    );
    return withoutReadings(easy)
      .replace(/（(?:令和|平成)[^）]*）/g, '')
      .split(/。/)
      .map((sentence) => sentence.replace(/^[（）]+|^理由: /g, ''))
      .filter((sentence) => sentence !== '');
  });
}

describe('やさしい日本語の言葉', () => {
  it('の漢字には、どれにも読みがある', () => {
    const without = Object.values(CATALOGUES)
      .flatMap((catalogue) => Object.values(catalogue))
      .filter(([easy]) =>
        /\p{Script=Han}/u.test(
          easy.replace(/[\p{Script=Han}々ヶ]+（[\p{Script=Hiragana}ー]+）/gu, ''),
        ),
      );
    expect(without.map(([easy]) => easy)).toEqual([]);
  });
});

describe.each(PLANS)('%s の目標指標の状況のわけ', (content) => {
  it('は、やさしい日本語では、短い文で書かれている', async () => {
    const sentences = await verdictSentences(content);
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter((sentence) => sentence.length > LONGEST)).toEqual([]);
  });

  it('は、です・ますで終わり、一つの文に「ない」は一つまで', async () => {
    const sentences = await verdictSentences(content);
    const wrong = sentences.filter(
      (sentence) =>
        !/(です|でした|ます|ました|ません)$/.test(sentence) ||
        (sentence.match(/ない(?!で)|ません|なかった/g) ?? []).length > 1,
    );
    expect(wrong).toEqual([]);
  });
});
