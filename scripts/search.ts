import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addedNote, answerNotes, countSentence } from '../src/search/answer-words.ts';
import { foldYears } from '../src/search/fold-years.ts';
import { hitExcerpt } from '../src/search/hit-excerpt.ts';
import { INDEX_FOLDER } from '../src/search/index-format.ts';
import { placeAddress, placeYear } from '../src/search/place-key.ts';
import type { Hit } from '../src/search/rank-hits.ts';
import { fewerWords, offeredWritings, searchPlan } from '../src/search/search-plan.ts';
import { fiscalYearName } from '../src/vocabulary/fiscal-year.ts';
import { visibleText } from '../src/vocabulary/visible-text.ts';
import { parseCommandLine } from './command-line/parse-command-line.ts';
import { whyUnread } from './command-line/why-unread.ts';
import { openBuiltIndex } from './search-index/open-built-index.ts';

const HELP = `使い方: npm run search -- "外国人 相談" [--site フォルダ] [--limit 件数]

書き出したサイトの検索に、サイトと同じように答えさせます。住民の検索は、どこにも記録していません。
どんな言葉で何が見つかるかは、この命令で確かめてください。

  --site フォルダ   書き出したサイト（書かなければ dist）
  --limit 件数      表示する件数（書かなければ 10）
  --help            この説明を出します

見つかれば 0、見つからなければ 1、指定が読めなければ 2 で終わります。
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const asked = readArguments();
  if (asked === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${HELP}`);
    return 2;
  }
  if (!existsSync(join(asked.site, INDEX_FOLDER, 'manifest.json'))) {
    console.error(
      `${visibleText(asked.site)} に、検索できるサイトがありません。先に npm run build を実行してください。`,
    );
    return 2;
  }
  return (await printAnswer(asked.site, asked.query, asked.limit)) ? 0 : 1;
}

/** What is asked for; a Japanese sentence where that cannot be told. */
function readArguments(): { query: string; site: string; limit: number } | 'help' | string {
  const options = {
    site: { type: 'string', default: 'dist' },
    limit: { type: 'string', default: '10' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  try {
    const { values, positionals } = parseCommandLine({ options, allowPositionals: true });
    if (values.help) return 'help';
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 1)
      return `指定が読めません: --limit には 1 以上の整数を書いてください（「${visibleText(values.limit)}」ではなく）。`;
    // What a keyboard cannot write a terminal would obey.
    const query = positionals
      .join(' ')
      .replace(/\p{Cc}/gu, ' ')
      .trim();
    if (query === '') return '探す言葉を書いてください。';
    return { query, site: values.site, limit };
  } catch (error) {
    return whyUnread(error, HELP);
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
