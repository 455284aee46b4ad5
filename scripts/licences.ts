import { commandOptions } from './command-line/command-options.ts';
import { textTable } from './command-line/text-table.ts';
import { lockedPackages } from './supply/locked-packages.ts';

const HELP = `使い方: npm run licences -- [--site]

使っているソフトウェアの名前、版、ライセンスを、package-lock.json から並べます。

  --site   サイトを作るのに要るものだけ（検査の道具を除く）
  --help   この説明を出します

部品表（SBOM）は npm run --silent sbom で出せます（CycloneDX の JSON）。
出せれば 0、指定が読めなければ 2 で終わります。
`;

const options = commandOptions({ site: { type: 'boolean' } }, HELP);
if (options !== null) {
  const packages = lockedPackages('package-lock.json').filter(({ dev }) => !(options.site && dev));
  process.stdout.write(
    `${textTable(
      [{ title: '名前' }, { title: '版' }, { title: 'ライセンス' }],
      packages.map(({ name, version, licence }) => [name, version, licence ?? '—']),
    )}\n`,
  );
}
