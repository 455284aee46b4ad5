import { commandOptions } from '../command-line/command-options.ts';
import { ensureChromium } from './install-chromium.ts';

const HELP = `使い方: npm run browser

印刷と試験に使うブラウザー（Chromium）を探し、なければ入れます。
もうあれば、何も変えません。

  --help   この説明を出します

使えれば 0、入れられなければ 1、指定が読めなければ 2 で終わります。
`;

// Run on its own before tests are written or pictures are taken; `npm test` does it by itself.
if (commandOptions({}, HELP) !== null) {
  const result = ensureChromium();
  console.log(result.note);
  process.exitCode = result.path ? 0 : 1;
}
