import { commandOptions } from './command-line/command-options.ts';
import { writeFiles } from './content-files/write-files.ts';
import { editorSchemas } from './editor/editor-schemas.ts';

const HELP = `使い方: npm run editor-schemas

VS Code などで YAML のファイルを書くときに、項目の名前を補い、説明を出すための
スキーマ（.vscode/schemas/）を作り直します。src/schemas/ を変えたときに実行します。

  --help   この説明を出します

書ければ 0、指定が読めなければ 2 で終わります。
`;

const FOLDER = '.vscode/schemas';

const options = commandOptions({}, HELP);
if (options !== null) {
  const schemas = editorSchemas();
  writeFiles(FOLDER, schemas);
  process.stdout.write(`${FOLDER}/ に ${schemas.size} 個のスキーマを書きました。\n`);
}
