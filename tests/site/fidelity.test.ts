import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { eraMonthName, parseEraMonth } from '../../src/vocabulary/fiscal-year.ts';
import { sitePages } from './setup/site-pages.ts';

const SOURCE = 'tests/fixtures/source/konan-chapter-1.txt';

/** Names that the form of the sheet prints around the texts; they stand on the site as headings of its own. */
const FORM = [
  /^#*第1章$/,
  /^#*施策\d$/,
  /^番号重点課題と実行方針$/,
  /^(部局名|部（局）の役割|所属|職名|氏名|課題|実行方針|\d)$/,
  /^目標指標名|^基準値（令和元年度）$|^目標値（令和7年度）$/,
  /^(令和[34]年度|実績値|9月末現在実績|年度末実績)$/,
  /^担当課・施策内容$|^現状・課題$|^実施事業$|^成果$|^達成度$|^今後の方向性$/,
  /^<(組織目標|部門方針シート|施策進捗管理シート)>$/,
  /^関連計画[：:]$/,
  /^(現状)$/,
  /^-+$/,
];

it('原典のどの文も数も、訂正を除いて、サイトにそのまま載っている', () => {
  const shown = bare(
    sitePages(inject('imported'))
      // Not the iframes and papers: what they show must stand on a page as well.
      .filter(({ path }) => !/^(embed|print)\//.test(path))
      .map(({ html }) => load(html)('body').text())
      .join('\n'),
  );
  const missing = sourceTexts().filter(({ text }) => !shown.includes(text));
  expect(missing.map(({ line, text }) => `${line}: ${text}`)).toEqual([]);
});

/** Every text of the source between layout, corrected by the errata, without white space. */
function sourceTexts(): { line: number; text: string }[] {
  const { 訂正: corrections } = parse(
    readFileSync('tests/fixtures/source/konan/errata.yaml', 'utf8'),
  ) as {
    訂正: { 原典: { 行: number }; 原文: string; 訂正: string }[];
  };
  const lines = readFileSync(SOURCE, 'utf8').split('\n');
  for (const { 原典: origin, 原文: wording, 訂正: corrected } of corrections) {
    const index = origin.行 - 1;
    lines[index] = (lines[index] as string).replace(wording, corrected);
  }
  return lines.flatMap((text, index) =>
    text
      .replace(/<[a-z/][^>]*>/g, '\t')
      .split(/\t|(?:^|[\s　])[-・◆]+(?=\S)|【[^】]*】/)
      .flatMap((part) => partsOf(part))
      .filter((part) => part !== '' && !FORM.some((form) => form.test(part)))
      .map((part) => ({ line: index + 1, text: part })),
  );
}

/** One cell or line as the texts that the site shows apart: names in a list, a figure and its note mark. */
function partsOf(part: string): string[] {
  return listed(part).flatMap((text) => {
    const trimmed = bare(text)
      .replace(/^#+/, '')
      .replace(/^[-・◆～]+|～$/g, '')
      .replace(/^施策\d(?=\D)/, '')
      .replace(/^[1-6]\.(?=\D)/, '')
      .replace(/^([A-D])[:：]/, '$1')
      .replace(/^\(再掲\)/, '')
      .replace(/^—$/, '');
    const dated = /^(.*?)([HR]\d+\.\d+)$/.exec(trimmed);
    const date = dated && parseEraMonth(dated[2] as string);
    const figure = /^-?\d[\d,.]*(人|件|%)(※\d)?$/.test(trimmed) ? trimmed.split(/(?=※)/) : null;
    return date ? [dated[1] as string, bare(eraMonthName(date))] : (figure ?? [trimmed]);
  });
}

function listed(part: string): string[] {
  const legend = /^\(達成度\)(.*)$/.exec(part);
  if (legend) return (legend[1] as string).split(/(?=[A-D][:：])/);
  const relatedPlans = /^関連計画[：:](.*)$/.exec(part);
  return relatedPlans ? (relatedPlans[1] as string).split('、') : [part];
}

/** Without white space, and with the signs that a page sets better than a scan: * and −. */
function bare(text: string): string {
  return text
    .replace(/[\s　]|\\(?=\*)/g, '')
    .replace(/\*/g, '')
    .replace(/−/g, '-');
}
