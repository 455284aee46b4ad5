import { contentFolder } from '../src/source/content-folder.ts';
import { readContent } from '../src/source/read-content.ts';
import { readSiteUrl } from '../src/source/read-site-url.ts';
import { visibleText } from '../src/vocabulary/visible-text.ts';
import { commandOptions } from './command-line/command-options.ts';
import { shownFolder } from './command-line/shown-folder.ts';
import { type Answer, askLinks } from './links/ask-links.ts';
import { contentTexts, externalLinks, type LinkPlace } from './links/external-links.ts';

const HELP = `使い方: npm run external-links [-- --list]

計画の内容にある、ほかのサイトへのリンクを、書いてある場所とともに並べ、
いまも開けるかを一つずつ確かめます。サイトを作るときには行いません。
同じサーバーには、1秒おきに一つずつ問い合わせます。20秒待って答えがなければ、次へ進みます。

  --list   問い合わせずに、リンクと場所だけを並べます
  --help   この説明を出します

環境変数 KEIKAKU_CONTENT に、計画のフォルダを指定できます。
庁内のプロキシーを通すときは、環境変数 NODE_USE_ENV_PROXY=1 と HTTPS_PROXY を指定します。
なくなったリンクがなければ 0、あれば 1、指定が読めなければ 2 で終わります。
`;

const STATES: Readonly<Record<Answer['state'], string>> = {
  ok: '開けます',
  moved: '移りました',
  dead: 'なくなりました',
  unsure: '確かめられません',
};

const options = commandOptions({ list: { type: 'boolean' } }, HELP);
if (options !== null) process.exitCode = await main(options.list ?? false);

async function main(onlyList: boolean): Promise<number> {
  const root = contentFolder();
  const { documents } = await readContent(root);
  const links = externalLinks(root, contentTexts(root), documents, await readSiteUrl(root));
  const shown = shownFolder(root);
  const counts = { ok: 0, moved: 0, dead: 0, unsure: 0 };
  if (onlyList) {
    for (const [url, places] of links) print('', url, places, shown);
    process.stdout.write(`ほかのサイトへのリンクは ${links.size} 件です。\n`);
    return 0;
  }
  await askLinks([...links.keys()], (url, { state, said }) => {
    counts[state]++;
    if (state !== 'ok')
      print(`${STATES[state]}: `, url, links.get(url) as LinkPlace[], shown, said);
  });
  const summary = (['ok', 'moved', 'dead', 'unsure'] as const).map(
    (state) => `${STATES[state]} ${counts[state]} 件`,
  );
  process.stdout.write(
    `ほかのサイトへのリンク ${links.size} 件を確かめました。${summary.join('、')}\n`,
  );
  return counts.dead > 0 ? 1 : 0;
}

/** An address, why it is named, and where it stands. Other sites' words are shown, never obeyed. */
function print(
  state: string,
  url: string,
  places: readonly LinkPlace[],
  shown: string,
  said = '',
): void {
  const reason = said === '' ? '' : `\n  → ${visibleText(said)}`;
  const where = places.map(({ file, line }) => `\n  ${shown}/${file}:${line}`).join('');
  process.stdout.write(`${state}${visibleText(url)}${reason}${where}\n`);
}
