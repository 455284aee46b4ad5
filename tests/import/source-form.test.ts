import { describe, expect, it } from 'vitest';
import {
  LEGEND,
  type MadeUpParts,
  madeUpChapter,
  ROW_1,
  ROW_2,
  SHEET_HEADER,
} from './made-up-chapter.ts';
import {
  CHAPTER_2,
  filesOf,
  importText,
  runImport,
  temporaryContent,
} from './temporary-content.ts';

async function filesFrom(parts: MadeUpParts): Promise<Record<string, string>> {
  const { problems, folder } = await importText(madeUpChapter(parts));
  expect(problems).toEqual([]);
  return filesOf(folder);
}

async function messagesFrom(text: string): Promise<[number | null, string][]> {
  const { problems, changes } = await importText(text);
  expect(changes).toBeNull();
  return problems.map(({ line, message }) => [line, message]);
}

const lineOf = (text: string, part: string): number =>
  text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('番号は', () => {
  it.each([
    ['章', { heading: '第9999999999999999999章 水と緑のまち' }],
    ['施策', { measure: '## 施策1000 川の清掃\n\n- 清掃活動の推進\n- 啓発の推進' }],
  ])('999 を超える%sの番号を取り込まない', async (_, parts) => {
    const messages = await messagesFrom(madeUpChapter(parts));
    expect(messages.map(([, message]) => message)).toContainEqual(
      expect.stringMatching(/^番号「(?:9999999999999999999|1000)」が大きすぎます。$/),
    );
  });
});

describe('見出しは', () => {
  it.each([
    ['番号と名称が別の見出し', '## 施策1\n\n## 川の清掃'],
    ['見出しの印がない', '施策1\n\n川の清掃'],
    ['番号と名称が続いている', ' 施策1川の清掃'],
    ['名称が次の行に割れている', ' 施策1川の  \n清掃'],
    ['番号の後で名称が二行に割れている', '施策１\n\n川の  \n清掃'],
  ])('%sときも施策の名称になる', async (_, heading) => {
    const files = await filesFrom({ measure: `${heading}\n\n- 清掃活動の推進\n- 啓発の推進` });
    expect(files['measures/3-1-1.md']).toContain('名称: 川の清掃\n');
  });

  it('章の番号と名称が続いていても、名称が割れていても読む', async () => {
    const files = await filesFrom({ heading: '第３章 水と緑\nのまち\n\n～自然と\nくらす～' });
    expect(files['chapters/3.mdx']).toBe(
      '---\n名称: 水と緑のまち\nキャッチフレーズ: 自然とくらす\n関連計画: []\n---\n',
    );
  });

  it.each([
    '# 第3章\n\n## 水と緑のまち\n\n～自然とくらす～',
    '水と緑のまち\n\n～自然とくらす～',
    '第3章 水と緑\nのまち',
  ])('くり返された章の見出し「%s」は載せない', async (repeated) => {
    const once = await filesFrom({});
    expect(await filesFrom({ after: repeated })).toEqual(once);
  });

  it('違う番号の章が混ざっていれば断る', async () => {
    const text = madeUpChapter({ after: '# 第4章\n\n別の章' });
    expect(await messagesFrom(text)).toEqual([
      [lineOf(text, '第4章'), '第3章の中に「第4章」があります。'],
      [lineOf(text, '別の章'), '「別の章」の置き場所が分かりません。'],
    ]);
  });

  it('「1.」で始まる本文を、政策の見出しと取り違えない', async () => {
    const files = await filesFrom({
      prose: '現状\n\n1.清掃の回数が減りました。\n\n課題\n\n人手が要ります。',
    });
    expect(files['measures/3-1-1.md']).toContain('1.清掃の回数が減りました。');
  });
});

describe('文は', () => {
  it('行が語の途中で切れていればつなぎ、空行では段落を分ける', async () => {
    const files = await filesFrom({
      prose:
        '現 状\n\n清掃をして  \nいます。\n\n参加者は\n増えています。\n\n課 題\n\n人手が要ります。',
    });
    expect(files['measures/3-1-1.md']).toContain(
      '## 現状\n\n清掃をしています。\n\n参加者は増えています。\n\n## 課題',
    );
  });

  it('取組が二行に割れていればつなぐ', async () => {
    const files = await filesFrom({
      measure: '施策1\n\n川の清掃\n\n- 清掃活動  \nの推進\n- 啓発の推進',
    });
    expect(files['measures/3-1-1.md']).toContain('1. 清掃活動の推進\n2. 啓発の推進\n');
  });

  it('表の外に残った <p> や <br> は消し、ほかのタグは断る', async () => {
    const files = await filesFrom({
      prose: '<p>現 状</p>\n\n<p>清掃を<br>しています。</p>\n\n課 題\n\n人手&amp;道具が要ります。',
    });
    expect(files['measures/3-1-1.md']).toContain(
      '清掃をしています。\n\n## 課題\n\n人手&道具が要ります。\n',
    );
    const text = madeUpChapter({ prose: '現状\n\n<li>清掃</li>\n\n課題\n\n人手が要ります。' });
    expect(await messagesFrom(text)).toEqual([
      [lineOf(text, '<li>'), '読めないタグ「<li>」があります。'],
    ]);
  });

  it('キャッチフレーズの行をつなぐ', async () => {
    const files = await filesFrom({ policy: '### 1.水辺の保全\n\n川を  \nきれいに\nしよう' });
    expect(files['policies/3-1.mdx']).toContain('キャッチフレーズ: 川をきれいにしよう\n');
  });

  it('ラテン文字の間の空白は残す', async () => {
    const files = await filesFrom({
      relatedPlans: '関連計画： 水辺プラン With Green Plan Ⅲ、環 境計画',
    });
    expect(files['policies/3-1.mdx']).toContain(
      '関連計画: [水辺プラン With Green Plan Ⅲ, 環境計画]',
    );
  });
});

describe('表の欄は', () => {
  const rowWith = (cell: string) => ({
    rows: [`【環境政策課】 清掃活動の推進\t${cell}\t\t\t\t`, ROW_2],
  });

  it.each([
    ['・A ・B', '- A\n- B'],
    ['<ul style="x"> <li>・A</li> <li>・B</li> </ul>', '- A\n- B'],
    ['<ul><li>A</li><li>B</li></ul>', '- A\n- B'],
    ['<p>・A                      ・B</p>', '- A\n- B'],
    ['前置き<br>・A<br/>・B', '前置き\n\n- A\n- B'],
    ['区・自治会と<br>協議する', '区・自治会と協議する'],
    ['<p>一つ目。</p><p>二つ目。</p>', '一つ目。\n\n二つ目。'],
    ['河川&amp;湖沼', '河川&湖沼'],
    ['5~7と8~9', '5\\~7と8\\~9'],
  ])('「%s」を Markdown にする', async (cell, markdown) => {
    const files = await filesFrom(rowWith(cell));
    expect(files['sheets/2022/3-1-1.md']).toContain(
      `### 現状・課題\n\n${markdown}\n\n### 実施事業`,
    );
  });

  it('知らないタグがあれば、行とタグを示して断る', async () => {
    const text = madeUpChapter(rowWith('<font color="red">大切</font>'));
    expect(await messagesFrom(text)).toEqual([
      [lineOf(text, '<font'), '読めないタグ「<font color="red">」があります。'],
    ]);
  });

  it('成果・達成度・今後の方向性が書かれていれば載せる', async () => {
    const files = await filesFrom({
      rows: [
        '【環境政策課】 清掃活動の推進\t必要です。\t・清掃\t減りました。\tＢ\t続けます。',
        ROW_2,
      ],
    });
    expect(files['sheets/2022/3-1-1.md']).toContain('- 達成度: B\n');
    expect(files['sheets/2022/3-1-1.md']).toContain(
      '### 成果\n\n減りました。\n\n### 今後の方向性\n\n続けます。\n',
    );
  });
});

describe('進捗管理シートの行は', () => {
  it('続きのシートの行も、同じ施策の行になる', async () => {
    const files = await filesFrom({
      rows: [ROW_1],
      after: `< 施策進捗管理シート >\n\n${SHEET_HEADER}\n${ROW_2}\n\n${LEGEND}`,
    });
    expect(files['sheets/2022/3-1-1.md']?.match(/^## .*$/gm)).toEqual([
      '## 1. 清掃活動の推進',
      '## 2. 啓発の推進',
    ]);
  });

  it.each(['(再掲)', '（再掲）', '( 再掲 ) '])('「%s」があれば再掲の行になる', async (mark) => {
    const files = await filesFrom({
      rows: [ROW_1, `<p>【人事課】</p> <p>${mark}清掃活動の推進</p>\t参加します。\t\t\t\t`, ROW_2],
    });
    expect(files['sheets/2022/3-1-1.md']).toContain(
      '## 1. 清掃活動の推進（再掲）\n\n- 担当課: 人事課\n',
    );
  });

  it.each([
    ['【環境政策課・道路河川課】', ['環境政策課', '道路河川課']],
    ['【環境政策課】【道路河川課】', ['環境政策課', '道路河川課']],
    ['【文化・スポーツ課】', ['文化・スポーツ課']],
  ])('「%s」の担当課を読む', async (label, divisions) => {
    const { chapter } = await importText(
      madeUpChapter({ rows: [`${label} 清掃活動の推進\t必要です。\t\t\t\t`, ROW_2] }),
    );
    expect(chapter?.policies[0]?.measures[0]?.rows[0]?.divisions).toEqual(divisions);
  });

  it('取組の文と違えば、いちばん近い取組を示して断る', async () => {
    const text = madeUpChapter({ rows: [ROW_1.replace('清掃活動', '清掃運動'), ROW_2] });
    const { problems } = await importText(text);
    expect(problems).toEqual([
      {
        file: 'source.txt',
        line: lineOf(text, '清掃運動'),
        message: '「清掃運動の推進」は施策 3-1-1 の取組にありません。',
        remedy:
          'いちばん近い取組は「清掃活動の推進」です。読み取りの誤りなら errata.yaml の訂正に書いてください。',
      },
    ]);
  });

  it('担当課がなければ断る', async () => {
    const text = madeUpChapter({ rows: [ROW_1.replace('【環境政策課】 ', ''), ROW_2] });
    expect(await messagesFrom(text)).toEqual([
      [lineOf(text, '清掃が必要です'), '行の初めに【担当課】がありません。'],
    ]);
  });
});

describe('目標指標は', () => {
  it('見出しを共にする二つの指標も、見出しをくり返す二つの指標も読む', async () => {
    const folder = temporaryContent();
    await runImport(CHAPTER_2, folder);
    expect(filesOf(folder)['policies/2-1.mdx']?.match(/ 年度末: .*|9月末: .*/g)).toEqual([
      ' 年度末: 43.0 }',
      '9月末: , 年度末: }',
      ' 年度末: 980 }',
      '9月末: 512, 年度末: }',
    ]);
    const table = (name: string) =>
      `目標指標名\t基準値（平成30年度）\t目標値（令和7年度）\n${name}\t▲5件\t0件\n令和3年度\t令和4年度\t\n実績値\t9月末現在実績\t年度末実績\n▲3件\t\t`;
    const files = await filesFrom({
      indicators: `${table('苦情の増減')}\n\n${table('事故の増減')}`,
    });
    expect(files['policies/3-1.mdx']?.match(/名称: .*|基準値: .*|年度末: -3/g)).toEqual([
      '名称: 水辺の保全',
      '名称: 苦情の増減',
      '基準値: { 年度: 2018, 値: -5 }',
      '年度末: -3',
      '名称: 事故の増減',
      '基準値: { 年度: 2018, 値: -5 }',
      '年度末: -3',
    ]);
  });

  it('シートの年度の列がなければ断る', async () => {
    const { problems } = await importText(
      madeUpChapter().replace('令和3年度\t令和4年度', '令和2年度\t令和3年度'),
    );
    expect(problems.map(({ message }) => message)).toEqual([
      '目標指標の表に令和4年度の列がありません。',
    ]);
  });

  it('実績値の行がなければ断る', async () => {
    const { problems } = await importText(madeUpChapter().replace('120人\t\t\n', ''));
    expect(problems.map(({ message }) => message)).toEqual([
      '目標指標「参加者数」に実績値の行がありません。',
    ]);
  });
});

describe('置き場所の分からない行は', () => {
  it.each([
    [
      '凡例の下の文',
      madeUpChapter({ after: 'どこにも属さない文です。' }),
      'どこにも属さない文です。',
    ],
    [
      '取組の後の文',
      madeUpChapter({ measure: '施策1\n\n川の清掃\n\n- 清掃活動の推進\n- 啓発の推進\n\n謎の文' }),
      '謎の文',
    ],
    ['章の見出しの前の文', `表紙\n\n${madeUpChapter()}`, '表紙'],
    [
      '現状の中の表',
      madeUpChapter({ prose: '現状\n\n謎\t表\n\n課題\n\n人手が要ります。' }),
      '謎\t表',
    ],
  ])('%sでも、行の番号と文を示して断る', async (_, text, part) => {
    expect(await messagesFrom(text)).toEqual([
      [lineOf(text, part), `「${part}」の置き場所が分かりません。`],
    ]);
  });

  it('いくつあっても、ほかの誤りと一緒に一度で知らせる', async () => {
    const text = `表紙\n\n${madeUpChapter({ rows: [ROW_1.replace('清掃活動', '清掃運動'), ROW_2], after: '謎の文' })}`;
    expect((await messagesFrom(text)).map(([line]) => line)).toEqual([
      lineOf(text, '清掃運動'),
      1,
      lineOf(text, '謎の文'),
    ]);
  });
});
