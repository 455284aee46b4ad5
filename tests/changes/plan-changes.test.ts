import { describe, expect, it } from 'vitest';
import { changesOf, sentencesOf } from './edited-plan.ts';

const ROW = 'sheets/2024/1-1-2.md';
const BLANK_SHEET = `## 1. 読書会の開催

- 担当課: 学校教育課
- 達成度: C

### 現状・課題

### 実施事業

### 成果

### 今後の方向性
`;
const NEW_MEASURE = `---
名称: 図書館の活用
---

## 施策内容・取組

1. 読書会の開催

## 現状

町の図書館は一つです。

## 課題

開館時間が短いことです。
`;

describe('シートの変更', () => {
  it('達成度は、前と後を言葉で示す', async () => {
    const [change, ...others] = await changesOf((files) =>
      files.replace(ROW, '達成度:', '達成度: B'),
    );
    expect(change).toMatchObject({
      subject: 'row',
      id: '2024/1-1-2.1',
      kind: 'changed',
      field: '達成度',
      before: null,
      after: 'B',
      address: '/measures/1-1-2/2024/#1-1-2.1',
    });
    expect(others).toEqual([]);
    expect(await sentencesOf((files) => files.replace(ROW, '達成度:', '達成度: B'))).toEqual([
      '施策1-1-2 取組1 令和6年度 達成度: 未評価 → B',
    ]);
  });

  it('成果の記入は、その文で示す', async () => {
    const sentences = await sentencesOf((files) =>
      files.replace(ROW, '### 成果\n', '### 成果\n\n**12団体**に助成しました。\n'),
    );
    expect(sentences).toEqual(['施策1-1-2 取組1 令和6年度 成果: 記入「12団体に助成しました。」']);
  });

  it('文章の変更は、変わった文だけを示す', async () => {
    const sentences = await sentencesOf((files) =>
      files.replace(
        'measures/1-1-2.md',
        '担い手の高齢化が進んでいます。',
        '担い手の高齢化が急に進んでいます。',
      ),
    );
    expect(sentences).toEqual([
      '施策1-1-2 課題: 「担い手の高齢化が進んでいます。」→「担い手の高齢化が急に進んでいます。」',
    ]);
  });

  it('取り消した記入は、削除として示す', async () => {
    const sentences = await sentencesOf((files) =>
      files.replace('sheets/2024/1-2-1.md', '講座に61人が参加しました。\n', ''),
    );
    expect(sentences).toEqual([
      '施策1-2-1 取組1 令和6年度 成果: 削除「講座に61人が参加しました。」',
    ]);
  });

  it('再掲の行は、担当課で見分ける', async () => {
    const sentences = await sentencesOf((files) =>
      files.replace(
        'sheets/2024/1-2-1.md',
        '- 担当課: 企画課\n- 達成度: A',
        '- 担当課: 企画課\n- 達成度: B',
      ),
    );
    expect(sentences).toEqual(['施策1-2-1 取組1（再掲・企画課） 令和6年度 達成度: A → B']);
  });

  it('再掲の行が増えたり減ったりしたことを示す', async () => {
    const relisted = BLANK_SHEET.replace('1. 読書会の開催', '1. 地域活動団体への助成（再掲）');
    const add = (files: Parameters<Parameters<typeof changesOf>[0]>[0]) =>
      files.replace(ROW, '### 今後の方向性\n', `### 今後の方向性\n\n${relisted}`);
    expect(await sentencesOf(add)).toEqual([
      '施策1-1-2 取組1（再掲・学校教育課） 令和6年度「地域活動団体への助成」を追加',
    ]);
    const [gone] = await changesOf((files) => files.replace(ROW, `\n${relisted}`, ''), add);
    expect(gone).toMatchObject({
      kind: 'removed',
      id: '2024/1-1-2.1-gakko',
      address: '/measures/1-1-2/2024/',
    });
  });

  it('新しい年度は、行ごとではなく一件にまとめる', async () => {
    const sentences = await sentencesOf((files) => {
      files.replace('plan.yaml', '[2023, 2024]', '[2023, 2024, 2025]');
      const row = (text: string) => BLANK_SHEET.replace('1. 読書会の開催', text);
      const second = row('2. 会議のオンライン公開');
      files.write(
        'sheets/2025/1-1-1.md',
        `${row('1. 町政に対する意見・提案機会の拡充')}\n${second}`,
      );
      files.write('sheets/2025/1-1-2.md', row('1. 地域活動団体への助成'));
      files.write('sheets/2025/1-2-1.md', row('1. 多文化交流の推進'));
    });
    expect(sentences).toEqual(['令和7年度の施策進捗管理シートを公開（施策 3、行 4）']);
  });
});

describe('目標指標の変更', () => {
  it('実績値の報告は、年度と単位を付けて示す', async () => {
    const sentences = await sentencesOf((files) =>
      files.replace('policies/1-2.mdx', '9月末: , 年度末: }', '9月末: 8, 年度末: 7 }'),
    );
    expect(sentences).toEqual([
      '政策1-2 目標指標1 令和6年9月末: 未報告 → 8地区',
      '政策1-2 目標指標1 令和6年度末: 未報告 → 7地区',
    ]);
  });

  it('空欄の年度を開いただけでは、変更にならない', async () => {
    const line = '- { 年度: 2023, 年度末: 34.30 }';
    const sentences = await sentencesOf((files) =>
      files.replace('policies/1-1.mdx', line, `${line}\n      - { 年度: 2024, 年度末: }`),
    );
    expect(sentences).toEqual([]);
  });

  it('目標値の改定と、実績値の訂正は、理由を添える', async () => {
    const sentences = await sentencesOf((files) => {
      files.replace(
        'policies/1-1.mdx',
        '目標値: { 年度: 2027, 値: 2000 }',
        '目標値: { 年度: 2027, 値: 1800 }\n    目標値の改定: [{ 時期: 2025-04, 改定前: 2000, 理由: 人口の見通し }]',
      );
      files.replace(
        'policies/1-1.mdx',
        '年度末: 34.30 }',
        '年度末: 35.1, 訂正前の年度末: 34.30, 訂正の理由: 集計の誤り }',
      );
    });
    expect(sentences).toEqual([
      '政策1-1 目標指標1 目標値: 2,000人（令和9年度） → 1,800人（令和9年度）（理由: 人口の見通し）',
      '政策1-1 目標指標2 令和5年度末: 34.30% → 35.1%（理由: 集計の誤り）',
    ]);
  });
});

describe('訂正と改定の記録の変更', () => {
  type Files = Parameters<Parameters<typeof changesOf>[0]>[0];
  const FILE = 'policies/1-1.mdx';
  const CORRECTED = '年度末: 35.1, 訂正前の年度末: 34.3, 訂正の理由: 集計の誤り }';
  const REVISED = '目標値の改定: [{ 時期: 2025-04, 改定前: 2400, 理由: 人口の見通し }]';
  const recorded = (files: Files) => {
    files.replace(FILE, '年度末: 34.30 }', CORRECTED);
    files.replace(FILE, '値: 2000 }', `値: 2000 }\n    ${REVISED}`);
  };

  it('訂正前の値と理由を消したことを示す', async () => {
    const remove = (files: Files) => files.replace(FILE, CORRECTED, '年度末: 35.1 }');
    expect(await sentencesOf(remove, recorded)).toEqual([
      '政策1-1 目標指標2 令和5年度末の訂正: 訂正前34.3%（集計の誤り） → なし',
    ]);
  });

  it('訂正前の値を書き換えたことを示す', async () => {
    const alter = (files: Files) => files.replace(FILE, '年度末: 34.3,', '年度末: 35,');
    expect(await sentencesOf(alter, recorded)).toEqual([
      '政策1-1 目標指標2 令和5年度末の訂正: 訂正前34.3%（集計の誤り） → 訂正前35.0%（集計の誤り）',
    ]);
  });

  it('訂正の記録を消して値も変えれば、どちらも示す', async () => {
    const both = (files: Files) => files.replace(FILE, CORRECTED, '年度末: 36.2 }');
    expect(await sentencesOf(both, recorded)).toEqual([
      '政策1-1 目標指標2 令和5年度末: 35.1% → 36.2%',
      '政策1-1 目標指標2 令和5年度末の訂正: 訂正前34.3%（集計の誤り） → なし',
    ]);
  });

  it('改定前の値を書き換えたり、改定を消したりして目標値も変えれば、どちらも示す', async () => {
    const alter = (files: Files) => {
      files.replace(FILE, '値: 2000 }', '値: 1900 }');
      files.replace(FILE, '改定前: 2400', '改定前: 2300');
    };
    expect(await sentencesOf(alter, recorded)).toEqual([
      '政策1-1 目標指標1 目標値: 2,000人（令和9年度） → 1,900人（令和9年度）',
      '政策1-1 目標指標1 目標値の改定: 2025-04 改定前2,400人（人口の見通し） → 2025-04 改定前2,300人（人口の見通し）',
    ]);
    const remove = (files: Files) => {
      files.replace(FILE, '値: 2000 }', '値: 1900 }');
      files.replace(FILE, `    ${REVISED}\n`, '');
    };
    expect(await sentencesOf(remove, recorded)).toEqual([
      '政策1-1 目標指標1 目標値: 2,000人（令和9年度） → 1,900人（令和9年度）',
      '政策1-1 目標指標1 目標値の改定: 2025-04 改定前2,400人（人口の見通し） → なし',
    ]);
  });

  it('改定を足すときに、前の改定を書き換えたことを示す', async () => {
    const both = (files: Files) => {
      files.replace(FILE, '値: 2000 }', '値: 1800 }');
      files.replace(
        FILE,
        '改定前: 2400, 理由: 人口の見通し }',
        '改定前: 2300 }, { 時期: 2026-04, 改定前: 2000 }',
      );
    };
    expect(await sentencesOf(both, recorded)).toEqual([
      '政策1-1 目標指標1 目標値: 2,000人（令和9年度） → 1,800人（令和9年度）',
      '政策1-1 目標指標1 目標値の改定: 2025-04 改定前2,400人（人口の見通し） → 2025-04 改定前2,300人、2026-04 改定前2,000人',
    ]);
  });

  it('改定前の値が、それまでの目標値と違うことを示す', async () => {
    const wrong = (files: Files) =>
      files.replace(
        FILE,
        '値: 2000 }',
        '値: 1800 }\n    目標値の改定: [{ 時期: 2025-04, 改定前: 1700 }]',
      );
    expect(await sentencesOf(wrong)).toEqual([
      '政策1-1 目標指標1 目標値: 2,000人（令和9年度） → 1,800人（令和9年度）',
      '政策1-1 目標指標1 目標値の改定: なし → 2025-04 改定前1,700人',
    ]);
  });
});

describe('計画のつくりの変更', () => {
  it('施策の追加と削除は、取組の数とともに一件で示す', async () => {
    const add = (files: Parameters<Parameters<typeof changesOf>[0]>[0]) => {
      files.write('measures/1-2-2.md', NEW_MEASURE);
      files.write('sheets/2023/1-2-2.md', BLANK_SHEET);
      files.write('sheets/2024/1-2-2.md', BLANK_SHEET);
    };
    expect(await sentencesOf(add)).toEqual(['施策1-2-2「図書館の活用」を追加（取組 1）']);
    const [gone] = await changesOf((files) => {
      files.remove('measures/1-2-2.md');
      files.remove('sheets/2023/1-2-2.md');
      files.remove('sheets/2024/1-2-2.md');
    }, add);
    expect(gone).toMatchObject({ kind: 'removed', id: '1-2-2', address: '/policies/1-2/' });
  });

  it('取組の文の変更は、番号で見分ける', async () => {
    const old = '地域活動団体への助成';
    const sentences = await sentencesOf((files) => {
      for (const file of ['measures/1-1-2.md', 'sheets/2023/1-1-2.md', ROW]) {
        files.replace(file, old, '地域活動団体への支援');
      }
    });
    expect(sentences).toEqual([`施策1-1-2 取組1 施策内容・取組: ${old} → 地域活動団体への支援`]);
  });

  it('担当課の名前が変わっても、行ごとの変更にはならない', async () => {
    const changes = await changesOf((files) =>
      files.replace(
        'divisions.yaml',
        '名称: 生涯学習課',
        '名称: まなび推進課\n  旧名称:\n    - { 名称: 生涯学習課, 終了年度: 2024 }',
      ),
    );
    expect(changes).toMatchObject([
      {
        subject: 'division',
        id: 'shogai',
        field: '名称',
        before: '生涯学習課',
        after: 'まなび推進課',
        address: '/divisions/shogai/',
      },
    ]);
  });

  it('用語と訂正の追加を示す', async () => {
    const sentences = await sentencesOf((files) => {
      files.write('glossary/dx.md', '---\n用語: DX\n---\n\n仕事のしかたを変えること。\n');
      files.replace(
        'errata.yaml',
        '未解決:',
        '  - 箇所: { ファイル: measures/1-1-2.md, 行: , 項目: 課題 }\n    原典: { ファイル: aoba-chapter-1.txt, 行: 88 }\n    原文: 担い手の高令化\n    訂正: 担い手の高齢化\n    理由: 誤字。\n未解決:',
      );
    });
    expect(sentences).toEqual([
      '用語「DX」「仕事のしかたを変えること。」を追加',
      '訂正（原典88行目）「担い手の高令化 → 担い手の高齢化（誤字。）」を追加',
    ]);
  });

  it('部局の方針の変更を示す', async () => {
    const sentences = await sentencesOf((files) =>
      files.replace('departments/2024/somu.md', '### 1. 広聴の充実', '### 1. 広聴と広報の充実'),
    );
    expect(sentences).toEqual(['総務部 令和6年度 第1章 重点課題1: 広聴の充実 → 広聴と広報の充実']);
  });

  it('部局の名称の変更は、今の名称なら一度だけ、前の年度の名称ならその年度について示す', async () => {
    const renamed = (year: number) =>
      sentencesOf((files) => files.replace(`departments/${year}/somu.md`, '総務部', '経営部'));
    expect(await renamed(2024)).toEqual(['経営部 名称: 総務部 → 経営部']);
    expect(await renamed(2023)).toEqual(['総務部 令和5年度 第1章 名称: 総務部 → 経営部']);
  });
});

describe('変更ではないもの', () => {
  it('同じ内容なら、何もない', async () => {
    expect(await changesOf(() => {})).toEqual([]);
  });

  it('並べ替えても、変更にならない', async () => {
    const sentences = await sentencesOf((files) => {
      files.replace('divisions.yaml', '- id: shogai\n  名称: 生涯学習課\n  部局:\n', '');
      files.replace(
        'divisions.yaml',
        '- id: kikaku',
        '- id: shogai\n  名称: 生涯学習課\n  部局:\n- id: kikaku',
      );
      files.replace('sheets/2024/1-2-1.md', '生涯学習課・学校教育課', '学校教育課・生涯学習課');
      files.replace('glossary/sns.md', '[SNS, エスエヌエス]', '[エスエヌエス, SNS]');
    });
    expect(sentences).toEqual([]);
  });

  it('文字の飾り、改行、サイトの置き場所は、変更にならない', async () => {
    const sentences = await sentencesOf((files) => {
      files.replace(ROW, '申請する団体が減っています。', '申請する団体が\n**減って**います。');
      files.replace(ROW, '- 地域活動助成金', '* 地域活動助成金');
      files.replace('plan.yaml', 'https://www.town.aoba.example.jp/keikaku/\n', '');
    });
    expect(sentences).toEqual([]);
  });
});
