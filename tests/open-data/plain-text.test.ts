import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/open-data/plain-text.ts';

function plain(markdown: string): string | null {
  return plainText({ markdown, line: 1, column: 1 });
}

describe('CSV に載せる文章', () => {
  it('未記入は空欄のまま', () => {
    expect(plainText(null)).toBeNull();
  });
  it('段落と箇条書きは「／」で区切って1行にする', () => {
    expect(plain('はじめに\n\n- 一つ目\n- 二つ目\n  - 中の項目\n\n終わりに')).toBe(
      'はじめに／一つ目／二つ目／中の項目／終わりに',
    );
  });
  it('段落の中の改行は、文の切れ目にしない', () => {
    expect(plain('町民が\n参加する。')).toBe('町民が参加する。');
    expect(plain('Town\nMeeting')).toBe('Town Meeting');
  });
  it('行を改める印では「／」で区切る', () => {
    expect(plain('一行目  \n二行目')).toBe('一行目／二行目');
  });
  it('飾りとリンクは、読める文字だけを残す', () => {
    expect(plain('**「協働」**の[指針](https://example.jp/)と `code`')).toBe(
      '「協働」の指針と code',
    );
  });
  it('表は、セルを「／」で区切る', () => {
    expect(plain('| 年 | 回 |\n|---|---|\n| 2023 | 4 |')).toBe('年／回／2023／4');
  });
  it('HTML のタグは落とし、中の文字は残す', () => {
    expect(plain('前<b>中</b>後')).toBe('前中後');
  });
});
