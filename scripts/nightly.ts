import { spawnSync } from 'node:child_process';
import { commandOptions } from './command-line/command-options.ts';

const HELP = `使い方: npm run nightly

npm test では時間がかかりすぎる試験を、続けて動かします。夜のあいだに動かすためのものです。

  1. npm run fuzz を、content/ の計画と、試験のための架空の計画に、5,000回ずつ
  2. すべてのページの markuplint
  3. 書きかえてから作ったサイトと、すべて作り直したサイトの比べ合わせ
  4. S3 互換の保管庫からの公開（nginx と rclone があるとき。試験用の保管庫は npm から取り寄せます）

  --help  この説明を出します

すべてうまくいけば 0、一つでも誤りがあれば 1 で終わります。
`;

/** One that fails does not keep the later ones from running: in the morning all is to be known. */
const STEPS: readonly (readonly [name: string, ...command: string[]])[] = [
  ['content/ の計画の書き換え', 'scripts/fuzz.ts', '--plan', 'content'],
  ['架空の計画の書き換え', 'scripts/fuzz.ts', '--plan', 'tests/fixtures/plans/complete'],
  ['すべてのページの markuplint', ...vitest('site', 'tests/site/markup.test.ts')],
  [
    '書きかえてから作ったサイト',
    ...vitest('building', 'tests/scripts/building/kept-between-builds.test.ts'),
  ],
  ['保管庫からの公開', ...vitest('unit', 'tests/hosting/object-store.test.ts')],
];

function vitest(project: string, file: string): string[] {
  return ['node_modules/vitest/vitest.mjs', 'run', '--project', project, file];
}

if (commandOptions({}, HELP)) {
  const failed = STEPS.filter(([name, ...command]) => {
    console.log(`\n== ${name}`);
    const { status } = spawnSync(process.execPath, command, {
      stdio: 'inherit',
      env: { ...process.env, KEIKAKU_NIGHTLY: '1' },
    });
    return status !== 0;
  });
  for (const [name] of failed) console.log(`誤りがありました: ${name}`);
  console.log(`\n${STEPS.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
