import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { publishedAddresses } from '../src/plan/published-addresses.ts';
import { contentFolder } from '../src/source/content-folder.ts';
import { readContent } from '../src/source/read-content.ts';
import { readSiteUrl } from '../src/source/read-site-url.ts';
import { visibleText } from '../src/vocabulary/visible-text.ts';
import { recordAddresses } from './addresses/record-addresses.ts';
import { commandOptions } from './command-line/command-options.ts';
import { shownFolder } from './command-line/shown-folder.ts';
import { whyFailed } from './command-line/why-failed.ts';
import { copySite, readRecord, recordOf } from './release/copy-site.ts';
import { newerContent } from './release/newer-content.ts';
import { ReleaseFolder } from './release/release-folder.ts';
import { whyNotPublish } from './release/why-not-publish.ts';
import { basePath } from './site/base-path.ts';
import { withLock } from './site/with-lock.ts';

const HELP = `使い方: npm run release -- --to フォルダ [--site フォルダ] [--keep 数]
        npm run release -- --to フォルダ --rollback
        npm run release -- --to フォルダ --use 名前
        npm run release -- --to フォルダ --list

作ったサイトを、ウェブサーバーのフォルダに公開します（docs/hosting.md）。
サイトを releases/名前/ に写し終えてから、リンク current を一度に切り替えます。
ウェブサーバーには、フォルダの中の current を公開させてください。
公開する前に、ページがそろい、リンクに行き先があり、公開したことのあるページが残っていることを
確かめます。公開したアドレスは、計画の addresses.txt に書き足します。

  --to フォルダ     公開するフォルダ
  --site フォルダ   npm run build で作ったサイト（省くと dist）
  --keep 数         残しておく版の数（省くと 5。今の版は必ず残します）
  --rollback        一つ前の版に戻します
  --use 名前        指定した版に切り替えます
  --list            公開した版を、新しいものから並べます
  --help            この説明を出します

環境変数 KEIKAKU_CONTENT に、計画のフォルダを指定できます。
終われば 0、公開できなければ 1、指定が読めなければ 2 で終わります。
`;

const OPTIONS = {
  to: { type: 'string' },
  site: { type: 'string', default: 'dist' },
  keep: { type: 'string', default: '5' },
  rollback: { type: 'boolean' },
  use: { type: 'string' },
  list: { type: 'boolean' },
} as const;

type Options = NonNullable<ReturnType<typeof commandOptions<typeof OPTIONS>>>;

const options = commandOptions(OPTIONS, HELP);
if (options !== null) process.exitCode = await main(options);

async function main(given: Options): Promise<number> {
  const refused = whyNot(given);
  if (refused !== null) {
    process.stderr.write(`${refused}\n\n${HELP}`);
    return 2;
  }
  const to = resolve(given.to as string);
  // A first publication makes the folder; to look into one that is not there is a slip of the pen.
  if ((given.list || given.rollback || given.use !== undefined) && !existsSync(to))
    return failed(`フォルダ「${visibleText(given.to as string)}」がありません。`);
  const releases = new ReleaseFolder(to);
  if (given.list) return list(releases);
  const notThere = releases.whyNot();
  if (notThere !== null) return failed(notThere);
  try {
    const waiting = 'ほかの公開が続いています。終わるのを待っています。';
    return await withLock(releases.lock, waiting, () => {
      releases.clean();
      if (given.rollback) return rollBack(releases);
      return given.use === undefined ? publish(releases, given) : use(releases, given.use);
    });
  } catch (error) {
    return failed(`公開できませんでした。公開していたものは、そのままです。\n${whyFailed(error)}`);
  }
}

async function publish(releases: ReleaseFolder, given: Options): Promise<number> {
  const site = given.site as string;
  if (!existsSync(site))
    return failed(`${site} がありません。先に npm run build を実行してください。`);
  const root = contentFolder();
  const { documents } = await readContent(root);
  const recorded = (documents.addresses?.addresses ?? []).map(({ address }) => address);
  const broken = whyNotPublish(site, await basePath(), await readSiteUrl(root), recorded);
  if (broken !== null)
    return failed(`${broken}\n公開しませんでした。公開していたものは、そのままです。`);
  const newer = newerContent(root, site);
  if (newer !== null)
    process.stderr.write(
      `注意: ${shownFolder(root)}/${visibleText(newer)} は、${site} を作った後に変わっています。変えたことは、まだサイトに載っていません。載せるには、npm run build をしてから、もう一度公開してください。\n`,
    );
  const record = recordOf(site);
  const shown = releases.list().find(({ current }) => current)?.name ?? null;
  const before = shown === null ? null : releases.path(shown);
  if (before !== null && readRecord(before)?.fingerprint === record.fingerprint) {
    process.stdout.write(`今の版 ${shown} と同じなので、公開し直しませんでした。\n`);
  } else {
    const name = nameOf(record.fingerprint, releases);
    releases.add(name, (folder) => copySite(site, folder, record, before));
    releases.show(name);
    process.stdout.write(`版 ${name} を公開しました。\n`);
  }
  const removed = releases.removeOld(Number(given.keep));
  if (removed.length > 0) process.stdout.write(`古い版を消しました: ${removed.join('、')}\n`);
  // What the content promises but this site was built before does not stand there yet.
  const standing = publishedAddresses(documents).filter((address) =>
    existsSync(join(site, address.split('#')[0] as string, 'index.html')),
  );
  if (recordAddresses(root, documents.addresses, standing)) return 0;
  return failed('公開はしましたが、公開したアドレスを記録できませんでした。');
}

function rollBack(releases: ReleaseFolder): number {
  const all = releases.list();
  const now = all.find(({ current }) => current);
  const before = all.find(({ name, withdrawn }) => !withdrawn && now && name < now.name);
  if (now === undefined || before === undefined) return failed('戻れる版がありません。');
  releases.show(before.name);
  releases.withdraw(now.name);
  process.stdout.write(`版 ${now.name} を取り下げ、${before.name} に戻しました。\n`);
  return 0;
}

function use(releases: ReleaseFolder, name: string): number {
  if (!releases.list().some((release) => release.name === name))
    return failed(`版 ${name} はありません。--list で確かめてください。`);
  releases.show(name);
  process.stdout.write(`版 ${name} に切り替えました。\n`);
  return 0;
}

function list(releases: ReleaseFolder): number {
  const all = releases.list();
  if (all.length === 0) process.stdout.write('まだ公開した版がありません。\n');
  for (const { name, current, withdrawn } of all) {
    const state = current ? '  公開中' : withdrawn ? '  取り下げ' : '';
    process.stdout.write(`${name}${state}\n`);
  }
  return 0;
}

/** Sorts behind every release that is there, even where the clock was set back. */
function nameOf(fingerprint: string, releases: ReleaseFolder): string {
  const newest = releases.list()[0]?.name ?? '';
  for (let time = Date.now(); ; time += 1000) {
    // The machine's own time, in the form 2027-04-01 09:30:00.
    const at = new Date(time).toLocaleString('sv-SE').replace(/[-:]/g, '').replace(' ', '-');
    if (at > newest.slice(0, at.length)) return `${at}-${fingerprint.slice(0, 8)}`;
  }
}

function failed(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

function whyNot(given: Options): string | null {
  if (!given.to) return '--to に公開するフォルダを指定してください。';
  if ([given.rollback, given.list, given.use !== undefined].filter(Boolean).length > 1)
    return '--rollback、--use、--list は、一つだけ指定してください。';
  if (!/^[1-9]\d{0,3}$/.test(given.keep as string))
    return '--keep には、1以上の数を指定してください。';
  const target = resolve(given.to);
  if (existsSync(target) && !statSync(target).isDirectory())
    return `${given.to} はファイルです。フォルダを指定してください。`;
  const way = relative(resolve(given.site as string), target);
  if (way === '' || !way.startsWith('..'))
    return '--to には、作ったサイトの外のフォルダを指定してください。';
  return null;
}
