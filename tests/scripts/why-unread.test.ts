import { expect, it } from 'vitest';
import { staffCommand } from './staff-command.ts';

it.each([
  [
    '打ち間違い',
    'summary',
    ['--yaer', '2022'],
    '「--yaer」という指定はありません。「--year」ではありませんか。',
  ],
  ['値のない指定', 'summary', ['--year'], '「--year」の後に、値を書いてください。'],
  ['空の値', 'summary', ['--year', ' '], '「--year」の後に、値を書いてください。'],
  [
    '二度の指定',
    'summary',
    ['--year', '2022', '--year', '2023'],
    '「--year」が二度書かれています。',
  ],
  ['端末を操る値', 'summary', ['--year', '\u001b[31m'], '「U+001B[31m」に、目に見えない文字が'],
  ['向きを変える言葉', 'search', ['\u202e権人'], '「U+202E権人」に、目に見えない文字が'],
  [
    '値の代わりに次の指定',
    'summary',
    ['--year', '--json'],
    '「--year」の後に、値を書いてください。',
  ],
  ['値の要らない指定の値', 'summary', ['--json=yes'], '「--json」の後には何も書きません。'],
  ['名前のない値', 'summary', ['2022'], '「2022」が何を指すのか分かりません。'],
  ['引用符のある値', 'summary', ["a' b"], "「a' b」が何を指すのか分かりません。"],
  ['知らない形式', 'check', ['--format', 'xml'], '--format に書けるのは json、github、gitlab です'],
  ['言葉のない検索', 'search', ['  '], '探す言葉を書いてください。'],
  ['数でない件数', 'search', ['人権', '--limit', 'x'], '--limit には 1 以上の整数を書いてください'],
  ['三つのコミット', 'changes', ['a', 'b', 'c'], 'コミットは二つまでです'],
])('%s: 何が読めないかを言う', (_, command, args, sentence) => {
  const { status, stderr } = staffCommand(command, 'tests/fixtures/plans/small', ...args);
  expect(stderr).toContain(sentence);
  expect(status).toBe(2);
});
