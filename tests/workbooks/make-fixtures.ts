import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { edited, type OpenWorkbook, workbookOf } from './edit-workbook.ts';
import { savedByLibreOffice } from './libreoffice.ts';

/**
 * `node tests/workbooks/make-fixtures.ts`: makes tests/fixtures/workbooks anew with the LibreOffice of
 * this machine, so that the tests can read what another program saved where it is not installed.
 */
const FOLDER = 'tests/fixtures/workbooks';

/** What 福祉課 did with its workbook, see libreoffice.test.ts. */
export function fillIn({ progress, indicators, sheets }: OpenWorkbook): void {
  progress.put(
    '1-1-1.1',
    '成果',
    '見守りの協定を結びました。\n・商店 12 店\n　・うち新規 3 店\n※ <b>＊注意＊</b>',
  );
  progress.put('1-1-1.1', '達成度', 'Ａ');
  progress.put('1-1-1.2', '今後の方向性', '1. 続けます。\n2. 広げます。');
  indicators.put('1-1-1', '年度末実績', 512);
  progress.moveRows((rows) => rows.reverse());
  sheets.push({ name: 'メモ', rows: [['覚え書き']] });
}

if (import.meta.main) {
  mkdirSync(FOLDER, { recursive: true });
  const untouched = await workbookOf('kankyo');
  writeFileSync(join(FOLDER, 'libreoffice-untouched.xlsx'), savedByLibreOffice(untouched));
  writeFileSync(join(FOLDER, 'libreoffice-old-format.xls'), savedByLibreOffice(untouched, 'xls'));
  writeFileSync(join(FOLDER, 'libreoffice-own-format.ods'), savedByLibreOffice(untouched, 'ods'));
  const filledIn = await edited(await workbookOf('fukushi'), fillIn);
  writeFileSync(join(FOLDER, 'libreoffice-filled-in.xlsx'), savedByLibreOffice(filledIn));
}
