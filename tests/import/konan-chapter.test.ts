import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readErrataList } from '../../src/import/errata-list.ts';
import { readChapter } from '../../src/import/reading/read-chapter.ts';
import { newReading } from '../../src/import/reading/reading.ts';
import { splitLines } from '../../src/import/source-text.ts';
import {
  filesOf,
  HAND_WRITTEN,
  KONAN,
  KONAN_HAND_WRITTEN,
  runImport,
  temporaryContent,
} from './temporary-content.ts';

async function importKonan() {
  const folder = temporaryContent(HAND_WRITTEN);
  const outcome = await runImport(KONAN, folder);
  expect(outcome.problems).toEqual([]);
  if (!outcome.chapter) throw new Error('no chapter');
  return { folder, outcome, chapter: outcome.chapter };
}

describe('湖南市の第1章を取り込むと', () => {
  it('部局は2つで、それぞれ重点課題が5つと、部局長の職名と氏名がある', async () => {
    const { chapter } = await importKonan();
    expect(
      chapter.departments.map(({ slug, name, headPost, headName, priorities }) => ({
        slug,
        name,
        headPost,
        headName,
        priorities: priorities.map(({ number }) => number),
      })),
    ).toEqual([
      {
        slug: 'sogo-seisaku',
        name: '総合政策部',
        headPost: '部長',
        headName: '山元 幸彦',
        priorities: [1, 2, 3, 4, 5],
      },
      {
        slug: 'somu',
        name: '総務部',
        headPost: '部長',
        headName: '西岡 嘉幸',
        priorities: [1, 2, 3, 4, 5],
      },
    ]);
    expect(
      chapter.departments
        .flatMap(({ priorities }) => priorities)
        .every(({ issue, actionPolicy }) => issue && actionPolicy),
    ).toBe(true);
  });

  it('組織目標は、役割の文と二段の箇条書きになる', async () => {
    const { chapter } = await importKonan();
    expect(chapter.departments.map(({ role }) => role.map(({ level }) => level))).toEqual([
      [0, 1, 2, 1, 2, 1, 2, 1, 2],
      [0, 1, 2],
    ]);
  });

  it('章のキャッチフレーズと、策定の年月が付いた関連計画がある', async () => {
    const { chapter } = await importKonan();
    expect(chapter).toMatchObject({
      id: '1',
      name: 'みんなで共に進めるしくみをつくろう',
      slogan: '人権尊重と自立・自助、共助のまちづくり',
      relatedPlans: [
        { name: '人権総合計画', adopted: null },
        { name: '男女共同参画アクション2017計画', adopted: 'H29.3' },
        { name: '企業事業所同和・人権啓発基本方針', adopted: 'H20.6' },
        { name: '多文化共生推進プラン', adopted: 'H29.3' },
      ],
    });
  });

  it('政策は6つで、キャッチフレーズ・目標指標・注記・関連計画がある', async () => {
    const { chapter } = await importKonan();
    const figure = (of: { figure: { value: string; unit: string; mark: string | null } | null }) =>
      of.figure && `${of.figure.value}${of.figure.unit}${of.figure.mark ?? ''}`;
    expect(
      chapter.policies.map(({ id, slogan, indicators, relatedPlans }) => ({
        id,
        slogan,
        figures: indicators.flatMap(({ baseline, target, actuals }) =>
          [baseline, target, ...actuals].map(figure),
        ),
        notes: indicators.flatMap(({ notes }) => notes.map(({ mark }) => mark)),
        relatedPlans,
      })),
    ).toEqual([
      {
        id: '1-1',
        slogan: 'みんなで意見を出し合って、住みやすいまちにしていこう',
        figures: ['28493人', '40000人', '14446人', null, null],
        notes: [],
        relatedPlans: [],
      },
      {
        id: '1-2',
        slogan: 'みんな違ってみんないいみんなも自分も大切にできる気持ちを育てていこう',
        figures: ['91%※1', '95%', '54%', null, null],
        notes: ['※1', '※2'],
        relatedPlans: ['人権総合計画', '男女共同参画アクション計画'],
      },
      {
        id: '1-3',
        slogan: 'みんなが自分の力を発揮できる社会をつくろう',
        figures: ['33.8%', '40.0%', '34.3%', null, null],
        notes: [],
        relatedPlans: [
          '人権擁護総合計画',
          '男女共同参画アクション計画',
          '湖南市特定事業主行動計画',
        ],
      },
      {
        id: '1-4',
        slogan: '自慢できるふるさとにして、ずっとここに住み続けたいまちをつくろう',
        figures: ['-712人※1', '0人※2', '-271人', null, null],
        notes: ['※'],
        relatedPlans: [],
      },
      {
        id: '1-5',
        slogan: '世界中の人と仲良く暮らせるまちにしよう',
        figures: ['6652人', '7000人', '7157人', null, null],
        notes: [],
        relatedPlans: ['多文化共生推進プランWith KONAN Plan'],
      },
      {
        id: '1-6',
        slogan: 'インターネットを使って簡単に便利な市役所の手続を進めよう',
        figures: ['4265件', '7200件', '6522件', null, null],
        notes: [],
        relatedPlans: [],
      },
    ]);
    const [indicator] = chapter.policies[0]?.indicators ?? [];
    expect([indicator?.baseline.year, indicator?.target.year]).toEqual([2019, 2025]);
    expect(indicator?.actuals.map(({ year, kind }) => [year, kind])).toEqual([
      [2021, 'yearEnd'],
      [2022, 'interim'],
      [2022, 'yearEnd'],
    ]);
  });

  it('施策は24、シートの行は77、うち再掲は11、担当課は12', async () => {
    const { chapter } = await importKonan();
    const measures = chapter.policies.flatMap((policy) => policy.measures);
    const rows = measures.flatMap((measure) => measure.rows);
    expect(measures).toHaveLength(24);
    expect(rows).toHaveLength(77);
    expect(rows.filter(({ relisted }) => relisted)).toHaveLength(11);
    expect(new Set(rows.flatMap(({ divisions }) => divisions)).size).toBe(12);
    expect(measures.every(({ currentState, issues }) => currentState && issues)).toBe(true);
  });

  it('担当課が二つある行は一つで、欄の中の【課】の印は文として残る', async () => {
    const { chapter } = await importKonan();
    const rows = chapter.policies.flatMap(({ measures }) =>
      measures.flatMap((measure) => measure.rows),
    );
    const shared = rows.filter(({ divisions }) => divisions.length > 1);
    expect(shared).toHaveLength(1);
    expect(shared[0]).toMatchObject({
      number: 3,
      divisions: ['学校教育課', '幼児施設課'],
      currentStateAndIssues:
        '【学校教育課】【幼児施設課】\n\n湖南市学校・園人権教育基底プランをもとに学校・園で人権教育を推進しています。',
      projects: '【学校教育課】【幼児施設課】\n\n- 湖南市人権教育ネット推進事業',
    });
  });

  it('割れた見出しや続いた見出しも、施策の名称になる', async () => {
    const { chapter } = await importKonan();
    const names = new Map(
      chapter.policies.flatMap(({ measures }) => measures.map(({ id, name }) => [id, name])),
    );
    expect(names.get('1-1-4')).toBe('市民、企業、行政の協働事業の推進');
    expect(names.get('1-2-4')).toBe('「非核平和都市宣言」の啓発');
    expect(names.get('1-3-4')).toBe('女性に対する暴力と人権侵害の根絶');
    expect(names.get('1-6-3')).toBe('安全で利用しやすい情報環境の整備');
  });

  it('本物の空白と用語の印は残り、読み取りで入った空白は消える', async () => {
    const { folder } = await importKonan();
    const files = filesOf(folder);
    const all = Object.values(files).join('\n');
    expect(all).toContain('多文化共生推進プラン With KONAN Plan Ⅲ');
    expect(all).toContain('湖南市公式VtuberMinami Twitter');
    expect(files['measures/1-1-3.md']).toContain('クラウドファンディング\\*での');
    expect(files['sheets/2022/1-1-4.md']).toContain(
      '団体や企業、NPOなどが参画できる地域づくりを進めます。',
    );
    const japaneseSpaced =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。] +[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
    const spaced = Object.entries(files)
      .filter(([file]) => !HAND_WRITTEN.includes(file))
      .flatMap(([, text]) => text.split('\n'))
      .filter((line) => !line.startsWith('## 第1章 ') && japaneseSpaced.test(line));
    expect(spaced).toEqual(['- 氏名: 山元 幸彦', '- 氏名: 西岡 嘉幸']);
  });

  it('区・自治会の「・」は箇条書きにならない', async () => {
    const { folder } = await importKonan();
    expect(filesOf(folder)['sheets/2022/1-1-3.md']).toContain(
      '- まちづくり協議会や区・自治会とNPO等を繋ぐ支援\n',
    );
  });

  it('content/ に取り込んだときと同じものができる（その後の編集は問わない）', async () => {
    const { folder } = await importKonan();
    const recorded = (root: string) =>
      JSON.parse(readFileSync(join(root, '.import/record.json'), 'utf8')) as Record<string, string>;
    expect(recorded('content')).toMatchObject(recorded(folder));
  });

  it('原典のすべての行と、content のすべての文に証明が付く', async () => {
    const { outcome } = await importKonan();
    expect(outcome.proof?.problems).toEqual([]);
    expect(outcome.proof?.lines).toBe(901);
    const account = outcome.proof?.account ?? [];
    expect(
      account.filter(({ places, layout }) => places.length === 0 && layout.length === 0),
    ).toEqual([]);
    expect(account.find(({ line }) => line === 392)?.layout).toEqual(['repeatedHeading']);
    expect(account.find(({ line }) => line === 566)?.layout).toEqual(['blank']);
  });

  it('行のない取組を知らせる', async () => {
    const { outcome } = await importKonan();
    expect(outcome.notes).toEqual([
      '施策 1-6-1 の取組3「マイナンバーカードを利用した電子申請サービスの整備」の行が、シートにありません。',
    ]);
  });
});

describe('同じ章が別の形で抜き出されても', () => {
  const original = readFileSync(KONAN, 'utf8');
  const lines = (change: (line: string) => string): string =>
    original.split('\n').map(change).join('\n');

  it.each([
    ['見出しの印がすべて落ちている', lines((line) => line.replace(/^\s*#+ /, ''))],
    [
      'すべての施策に見出しの印がある',
      lines((line) => line.replace(/^\s*(?=施策\d|現\s?状$|課\s?題$)/, '## ')),
    ],
    [
      '表の語の中に空白が入っている',
      lines((line) =>
        line.includes('【')
          ? line.replace(/(?<=\p{Script=Han})(?=\p{Script=Hiragana})/gu, ' ')
          : line,
      ),
    ],
    [
      '表の欄が <p> で囲まれている',
      lines((line) => line.replace(/\t([^\t<]+)(?=\t)/g, '\t<p>$1</p>')),
    ],
    ['空行が二重になっている', lines((line) => (line === '' ? '\n' : line))],
    ['表の罫線がすべて落ちている', lines((line) => (/^-+\t/.test(line) ? '' : line))],
  ])('%sだけなら、同じ内容になる', async (_, text) => {
    const { chapter: expected } = await importKonan();
    const reading = newReading('konan-chapter-1.txt', 2022);
    expect(text).not.toBe(original);
    // Errata go by line number, which these forms shift: correct by wording instead.
    const corrected = readErrataList(
      readFileSync(`${KONAN_HAND_WRITTEN}/errata.yaml`, 'utf8'),
      reading.source,
    ).corrections.reduce(
      (now, { source, corrected }) =>
        now.replace(new RegExp([...source].join(' *'), 'u'), corrected),
      text,
    );
    const chapter = readChapter(reading, splitLines(corrected));
    expect(reading.problems).toEqual([]);
    expect(chapter).toEqual(expected);
  });
});
