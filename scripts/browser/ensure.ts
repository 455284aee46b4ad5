import { ensureChromium } from './install-chromium.ts';

// Run on its own before tests are written or pictures are taken; `npm test` does it by itself.
const result = ensureChromium();
console.log(result.note);
process.exitCode = result.path ? 0 : 1;
