import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUntouched } from '../../src/workbooks/compare-workbooks.ts';
import type { HandedIn } from '../../src/workbooks/handed-in.ts';
import { readWorkbook } from '../../src/workbooks/read-workbook.ts';
import { unpackWorkbook, WorkbookRefusal } from '../../src/workbooks/zip-directory.ts';
import { edited, workbookOf } from './edit-workbook.ts';
import { hasLibreOffice, savedByLibreOffice } from './libreoffice.ts';
import { fillIn } from './make-fixtures.ts';

const fixture = (name: string) => readFileSync(join('tests/fixtures/workbooks', name));
const present = hasLibreOffice();

function expectFilledIn({ fields, remarks }: HandedIn): void {
  const changed = fields.filter((field) => !isUntouched(field));
  const texts = changed.map(({ base, value }) => [
    base.key,
    'text' in value ? value.text : value.refused,
  ]);
  expect(Object.fromEntries(texts)).toEqual({
    '1-1-1.1/results':
      '見守りの協定を結びました。\n\n- 商店 12 店\n  - うち新規 3 店\n\n※ \\<b>＊注意＊\\</b>',
    '1-1-1.1/grade': 'A',
    '1-1-1.2/futureDirection': '1. 続けます。\n2. 広げます。',
    '1-1-1/yearEnd': '512',
  });
  expect(remarks.map(({ where, left }) => [where, left])).toEqual([['メモ', false]]);
}

describe('a workbook that LibreOffice saved', () => {
  it('without edits changes nothing', async () => {
    const { fields, remarks } = await readWorkbook(fixture('libreoffice-untouched.xlsx'));
    expect(remarks).toEqual([]);
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((field) => !isUntouched(field))).toEqual([]);
  });

  it('with edits hands in these and nothing else', async () => {
    expectFilledIn(await readWorkbook(fixture('libreoffice-filled-in.xlsx')));
  });

  it.each([
    ['libreoffice-old-format.xls', /古い形式（\.xls）/],
    ['libreoffice-own-format.ods', /OpenDocument（\.ods）/],
  ])('as %s is refused with the way to mend it', async (name, message) => {
    const error = await readWorkbook(fixture(name)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorkbookRefusal);
    expect((error as Error).message).toMatch(message);
  });

  it.runIf(!present)('is tried with kept files only: LibreOffice is not on this machine', () => {
    console.warn(
      'LibreOffice がないため、保存し直す検査は tests/fixtures/workbooks のブックだけで行いました。',
    );
  });
});

// Without a window it saves no settings of the window, so the frozen header is looked at in workbook-look.test.ts.
describe.runIf(present)('LibreOffice of this machine', () => {
  it('saves a workbook that nobody edited so that it changes nothing', async () => {
    const { fields, remarks } = await readWorkbook(savedByLibreOffice(await workbookOf('kodomo')));
    expect(remarks).toEqual([]);
    expect(fields.filter((field) => !isUntouched(field))).toEqual([]);
  });

  it('saves what a division wrote', async () => {
    expectFilledIn(
      await readWorkbook(savedByLibreOffice(await edited(await workbookOf('fukushi'), fillIn))),
    );
  });

  it('keeps drop-down, protection, repeated header, paper and hidden sheet', async () => {
    const parts = unpackWorkbook(savedByLibreOffice(await workbookOf('kankyo')));
    const sheet = String(parts.get('xl/worksheets/sheet2.xml'));
    expect(sheet).toMatch(
      /<dataValidation [^>]*sqref="H4:H7" type="list"><formula1>(?:"|&quot;)A,B,C,D/,
    );
    expect(sheet).toMatch(/<sheetProtection sheet="true"/);
    expect(sheet).toMatch(
      /<pageSetup paperSize="9"[^>]*fitToWidth="1" fitToHeight="0"[^>]*orientation="landscape"/,
    );
    expect(sheet).toMatch(/<conditionalFormatting/);
    expect(sheet).toMatch(/&amp;P \/ &amp;N ページ/);
    const book = String(parts.get('xl/workbook.xml'));
    expect(book).toMatch(/進捗管理シート!\$1:\$3/);
    expect(book).toMatch(/<sheet name="控え（変更しない）"[^>]*state="hidden"/);
  });
});
