import { describe, expect, inject, it } from 'vitest';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { Errand, type Means } from './setup/errand.ts';

const open = useChromium();
const konan = inject('sites').find(({ name }) => name === 'konan');

async function begin(means: Means, path = '') {
  const page = await open({
    viewport: SCREENS.phone,
    hasTouch: true,
    isMobile: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    javaScriptEnabled: means !== 'touch without JavaScript',
  });
  await page.goto(new URL(path, konan?.url).href);
  return {
    errand: new Errand(page, means),
    url: () => decodeURI(page.url()).replace(konan?.url as string, '/'),
    copied: () => page.evaluate(() => navigator.clipboard.readText()),
    print: async () => (await page.pdf({ preferCSSPageSize: true })).length > 10_000,
  };
}

/** The most choices from the home page that a resident needs, whatever the means. */
const MOST_CHOICES = 3;

function told(what: string, means: Means, { choices, keys }: Errand): void {
  const pressed = means === 'keyboard' ? `（キー${keys}回）` : '';
  console.log(`${what}（${means}）: ${choices.length}手${pressed} ${choices.join(' → ')}`);
  expect(choices.length).toBeLessThanOrEqual(MOST_CHOICES);
}

describe.each<Means>(['touch', 'touch without JavaScript', 'keyboard'])(
  '360px の画面で、ホームから（%s）',
  (means) => {
    it('ホームから、相談したい外国人のために何をしているかが、テーマからわかる', async () => {
      const { errand } = await begin(means);
      await errand.choose('外国人の暮らし');
      await errand.choose('コミュニケーション環境と生活支援の充実');
      expect(
        await errand.sees(
          '適切な通訳および「やさしい日本語」による正確でわかりやすい情報提供の推進',
        ),
      ).toBe(true);
      expect(await errand.sees('実施事業')).toBe(true);
      expect(await errand.sees('人権擁護課')).toBe(true);
      told('外国人の相談', means, errand);
    });

    it('ホームから、委員に占める女性の目標を達成しそうか、だれがそう言っているかがわかる', async () => {
      const { errand } = await begin(means);
      await errand.choose('目標指標', 'header');
      await errand.choose('市附属機関における女性委員の比率');
      expect(await errand.sees('このサイトが計算した状況です', '#indicator-1-3-1')).toBe(true);
      expect(await errand.sees(/「改善しているが、遅れている」です/, '#indicator-1-3-1')).toBe(
        true,
      );
      expect(await errand.sees(/実績値を報告する課/, '#indicator-1-3-1')).toBe(true);
      told('女性委員の目標', means, errand);
    });

    it('ホームから、人権擁護課が今年度に何をするかがわかる', async () => {
      const { errand } = await begin(means);
      await errand.choose('担当課', 'header');
      await errand.choose('人権擁護課');
      expect(await errand.sees('相談窓口の周知')).toBe(true);
      await errand.choose('シートの文章を読む（1-2-3 相談体制の充実）');
      expect(await errand.sees('人権なんでも相談')).toBe(true);
      told('人権擁護課の一年', means, errand);
    });

    it('施策のページから、一つの行だけを友人に送れる', async () => {
      const { errand, url, copied } = await begin(means, 'measures/1-5-2/');
      await errand.choose('この行を共有');
      if (means === 'touch without JavaScript') {
        await errand.choose('この行へのリンク');
        expect(url()).toBe('/measures/1-5-2/2022/#1-5-2.1');
      } else {
        await errand.choose('リンクをコピー');
        expect(await copied()).toBe(`${konan?.url}measures/1-5-2/2022/#1-5-2.1`);
      }
      told('行を送る', means, errand);
    });

    it('施策のページから、今夜の会議のために、施策のシートを公式の様式で印刷できる', async () => {
      const { errand, url, print } = await begin(means, 'measures/1-5-2/');
      await errand.choose('公式様式で印刷');
      expect(url()).toBe('/print/measures/1-5-2/2022/');
      expect(await errand.sees('施策進捗管理シート', 'body')).toBe(true);
      expect(await print()).toBe(true);
      told('シートを印刷する', means, errand);
    });
  },
);

it.each<Means>(['touch', 'keyboard'])(
  '検索から（%s）: 「外国人 相談」の初めの結果が、その答え',
  async (means) => {
    const { errand, url } = await begin(means);
    await errand.searchFor('外国人 相談');
    await errand.choose('コミュニケーション環境と生活支援の充実|外国語通訳・相談の利用者数');
    expect(url()).toMatch(/1-5/);
    told('外国人の相談を検索で', means, errand);
  },
);
