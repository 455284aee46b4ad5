import { describe, expect, it } from 'vitest';
import { readSheet } from '../../src/source/read-sheet.ts';
import { SourceText } from '../../src/source/source-text.ts';

const FIELDS = '### 現状・課題\n\n### 実施事業\n\n### 成果\n\n### 今後の方向性\n';

function sheet(text: string) {
  const source = new SourceText('sheets/2022/1-5-1.md', text);
  const document = readSheet(source, { file: source.file, name: '1-5-1', year: 2022 });
  return { document, row: document.entries[0], problems: source.problems.map(({ code }) => code) };
}

describe('進捗管理シート', () => {
  it('空欄は null であって、0 でも D でもない', () => {
    const { row, problems } = sheet(`## 1. 広聴\n\n- 担当課: 総務課\n- 達成度:\n\n${FIELDS}`);
    expect(problems).toEqual([]);
    expect(row).toMatchObject({ grade: null, results: null, futureDirection: null });
  });

  it('「—」「なし」は文として読む', () => {
    const text = FIELDS.replace('### 成果\n', '### 成果\n\n—\n').replace(/$/, '\nなし\n');
    const { row } = sheet(`## 1. 広聴\n\n- 担当課: 総務課\n- 達成度: A\n\n${text}`);
    expect(row?.results?.markdown).toBe('—');
    expect(row?.futureDirection?.markdown).toBe('なし');
  });

  it('文は書いたとおりに、始まりの場所とともに読む', () => {
    const text = FIELDS.replace(
      '### 実施事業\n',
      '### 実施事業\n\n  - 手紙\n  - **市長**との対話\n',
    );
    const { row } = sheet(`## 1. 広聴\n\n- 担当課: 総務課\n- 達成度: A\n\n${text}`);
    expect(row?.projects).toEqual({
      markdown: '  - 手紙\n  - **市長**との対話',
      line: 10,
      column: 1,
    });
  });

  it('担当課が二つの行を読む', () => {
    const { row } = sheet(`## 1. 広聴\n\n- 担当課: 学校教育課・幼児施設課\n- 達成度:\n\n${FIELDS}`);
    expect(row?.divisions).toEqual(['学校教育課', '幼児施設課']);
  });

  it.each(['## 1．広聴（再掲）', '## １. 広聴(再掲)', '## 1.広聴【再掲】', '##　1. 広聴（再掲）'])(
    '全角や別の形の見出しも同じ取組と読む: %s',
    (heading) => {
      const { row } = sheet(`${heading}\n\n- 担当課: 総務課\n- 達成度:\n\n${FIELDS}`);
      expect(row).toMatchObject({ number: 1, name: '広聴', relisted: true });
    },
  );

  it('見出しの中の * は、強調の印ではなく文字', () => {
    const { row } = sheet(
      `## 1. オープンデータ\\*の推進\n\n- 担当課: 総務課\n- 達成度:\n\n${FIELDS}`,
    );
    expect(row?.name).toBe('オープンデータ*の推進');
  });

  it('強調の * は用語の印と数えない', () => {
    const text = FIELDS.replace(
      '### 成果\n',
      '### 成果\n\n**「市民協働」**の*場*、NPO\\*とSNS*など。\n',
    );
    const { document } = sheet(`## 1. 広聴\n\n- 担当課: 総務課\n- 達成度:\n\n${text}`);
    expect(document.text.marks.map(({ before }) => before.slice(-3))).toEqual(['NPO', 'SNS']);
  });

  it('行頭のハッシュタグは見出しの書き間違いではない', () => {
    const text = FIELDS.replace('### 成果\n', '### 成果\n\n#湖南市 で発信しました。\n');
    expect(sheet(`## 1. 広聴\n\n- 担当課: 総務課\n- 達成度:\n\n${text}`).problems).toEqual([]);
  });
});
