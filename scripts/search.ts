import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addedNote, answerNotes, countSentence } from '../src/search/answer-words.ts';
import { foldYears } from '../src/search/fold-years.ts';
import { hitExcerpt } from '../src/search/hit-excerpt.ts';
import { INDEX_FOLDER } from '../src/search/index-format.ts';
import { placeAddress, placeYear } from '../src/search/place-key.ts';
import type { Hit } from '../src/search/rank-hits.ts';
import { fewerWords, offeredWritings, searchPlan } from '../src/search/search-plan.ts';
import { fiscalYearName } from '../src/vocabulary/fiscal-year.ts';
import { openBuiltIndex } from './open-built-index.ts';

const HELP = `使い方: npm run search -- "外国人 相談" [--site フォルダ] [--limit 件数]

書き出したサイトの検索に、サイトと同じように答えさせます。住民の検索は、どこにも記録していません。
どんな言葉で何が見つかるかは、この命令で確かめてください。

  --site フォルダ   書き出したサイト（書かなければ dist）
  --limit 件数      表示する件数（書かなければ 10）
  --help            この説明を出します

見つかれば 0、見つからなければ 1、指定が読めなければ 2 で終わります。
`;

const { values, positionals } = readArguments();
const query = positionals.join(' ');
const limit = Number(values.limit);
if (values.help || query.trim() === '' || !Number.isInteger(limit) || limit < 1) {
  (values.help ? process.stdout : process.stderr).write(HELP);
  process.exitCode = values.help ? 0 : 2;
} else if (!existsSync(join(values.site, INDEX_FOLDER, 'manifest.json'))) {
  console.error(
    `${values.site} に、検索できるサイトがありません。先に npm run build を実行してください。`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = (await printAnswer(values.site, query, limit)) ? 0 : 1;
}

function readArguments() {
  const options = {
    site: { type: 'string', default: 'dist' },
    limit: { type: 'string', default: '10' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return { values: { site: '', limit: '', help: false }, positionals: [] };
  }
}

async function printAnswer(site: string, words: string, most: number): Promise<boolean> {
  const { index, close } = await openBuiltIndex(site);
  try {
    const answer = await searchPlan(index, { query: words, choice: {}, order: 'relevance' });
    console.log(countSentence(words, answer));
    for (const note of answerNotes(answer)) console.log(note);
    for (const { word, near } of answer.missing) {
      if (near.length > 0) console.log(`「${word}」に近い、計画の言葉: ${near.join('、')}`);
    }
    const fewer = fewerWords(answer).map(
      ({ typed, places }) => `「${typed}」だけ（${places.size}か所）`,
    );
    if (fewer.length > 0) console.log(`言葉を減らすと見つかります: ${fewer.join('　')}`);
    const others = (await offeredWritings(index, answer)).flatMap((term) => term.others);
    if (others.length > 0) {
      const offers = others.map(({ word, more }) => `「${word}」（ほかに${more}件）`);
      console.log(`計画では、次のようにも書かれています: ${offers.join('　')}`);
    }
    for (const { hit, otherYears } of foldYears(answer.hits).slice(0, most)) {
      const { place, facts } = hit;
      const excerpt = hitExcerpt(await index.blocksOf(place), answer.words, facts.title);
      const text = excerpt?.pieces.map((piece) =>
        piece.marked ? `【${piece.text}】` : piece.text,
      );
      console.log(`\n${placeAddress(facts.key)}  ${facts.title}`);
      const why = addedNote(hit, answer.terms);
      if (why !== null) console.log(`    ${why}`);
      if (otherYears.length > 0) console.log(`    ほかの年度: ${yearNames(otherYears)}`);
      if (text) console.log(`    ${text.join('')}`);
    }
    return answer.hits.length > 0;
  } finally {
    await close();
  }
}

function yearNames(hits: readonly Hit[]): string {
  return hits.map(({ facts }) => fiscalYearName(placeYear(facts.key) as number)).join('、');
}
