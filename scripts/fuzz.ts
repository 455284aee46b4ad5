import { commandOptions } from './command-line/command-options.ts';
import { shownFinding, tryOne } from './fuzz/fuzz.ts';
import { FuzzedPlan } from './fuzz/fuzzed-plan.ts';

const HELP = `使い方: npm run fuzz [-- --plan フォルダ] [--seed 数] [--count 数]

計画の写しを、でたらめに何度も書き換え、npm run check が正しく答えるかを調べます。
止まらないこと、待たせないこと、日本語で答えること、そして、意味の変わる書き換えが、
計画に表れるか、問題として知らされることを確かめます。計画そのものは変えません。

  --plan フォルダ  調べる計画（書かなければ content）
  --seed 数        始めの数。同じ数なら、同じ書き換えになります（書かなければ 1）
  --count 数       書き換えの回数（書かなければ 5000）
  --help           この説明を出します

見つからなければ 0、見つかれば 1 で終わります。
`;

const options = commandOptions(
  {
    plan: { type: 'string', default: 'content' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '5000' },
  },
  HELP,
);
if (options) {
  const [seed, count] = [Number(options.seed), Number(options.count)];
  if (Number.isSafeInteger(seed) && Number.isSafeInteger(count) && count > 0) {
    process.exitCode = (await fuzz(options.plan, seed, count)) === 0 ? 0 : 1;
  } else {
    process.stderr.write(`指定が読めません: --seed と --count は整数です。\n\n${HELP}`);
    process.exitCode = 2;
  }
}

async function fuzz(folder: string, seed: number, count: number): Promise<number> {
  const plan = await FuzzedPlan.of(folder);
  let found = 0;
  try {
    for (let turn = 0; turn < count; turn++) {
      const finding = await tryOne(plan, seed + turn);
      if (finding === null) continue;
      found++;
      console.log(`${shownFinding(plan, finding)}\n`);
    }
  } finally {
    plan.remove();
  }
  const seconds = Math.round(process.cpuUsage().user / 1_000_000);
  console.log(`${folder}: ${count} 回の書き換え、見つかった誤り ${found} 件、CPU ${seconds} 秒`);
  return found;
}
