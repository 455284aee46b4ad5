import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/workbooks/read-workbook.ts';
import { unpackWorkbook, WorkbookRefusal } from '../../src/workbooks/zip-directory.ts';
import { workbookOf } from './edit-workbook.ts';
import { zipOf } from './zip-of.ts';

const good = await workbookOf('fukushi');
const parts = [...unpackWorkbook(good)].map(([name, content]) => ({ name, content }));
const without = (name: string) => parts.filter((part) => part.name !== name);
const withPart = (name: string, content: string) => [...without(name), { name, content }];
const contentOf = (name: string) => String(parts.find((part) => part.name === name)?.content);
const types = contentOf('[Content_Types].xml');
const sheet = contentOf('xl/worksheets/sheet2.xml');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

async function refusal(bytes: Uint8Array): Promise<string> {
  const error = await readWorkbook(bytes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookRefusal);
  return (error as Error).message;
}

describe('a file that is no plain workbook is refused in one sentence', () => {
  it.each<[string, () => Uint8Array, RegExp]>([
    ['an old .xls', () => Buffer.concat([OLE, Buffer.alloc(600)]), /古い形式（\.xls）/],
    [
      'one with a password',
      () => Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
      /パスワードが付いている/,
    ],
    [
      'a CSV',
      () => Buffer.from('行番号,成果\n1-1-1.1,文\n'),
      /Excel ブック（\.xlsx）ではありません/,
    ],
    [
      'an .ods',
      () =>
        zipOf([
          { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
          { name: 'content.xml', content: '<a/>' },
        ]),
      /OpenDocument（\.ods）/,
    ],
    [
      'a zip of something else',
      () => zipOf([{ name: 'a.txt', content: 'x' }]),
      /Excel のブックではありません/,
    ],
    ['an empty file', () => Buffer.alloc(0), /空です/],
    ['one cut off', () => good.slice(0, good.length - 100), /壊れています/],
    [
      'one with another table of contents behind',
      () => Buffer.concat([good, zipOf(parts)]),
      /壊れています/,
    ],
    ['one with something behind', () => Buffer.concat([good, Buffer.from('more')]), /壊れています/],
    [
      'one with a part twice',
      () => zipOf([...parts, { name: 'xl/workbook.xml', content: '<a/>' }]),
      /壊れています/,
    ],
    [
      'one with two names for a part',
      () =>
        zipOf([
          ...without('xl/workbook.xml'),
          { name: 'xl/workbook.xml', localName: 'xl/another1.xml', content: '<a/>' },
        ]),
      /壊れています/,
    ],
    [
      'one with parts locked by zip',
      () =>
        zipOf([...without('xl/workbook.xml'), { name: 'xl/workbook.xml', content: 'x', flags: 1 }]),
      /パスワードが付いている/,
    ],
    ['one with macros', () => zipOf(withPart('xl/vbaProject.bin', 'x')), /マクロが入っている/],
    [
      'an .xlsm',
      () =>
        zipOf(
          withPart(
            '[Content_Types].xml',
            types.replace('spreadsheetml.sheet.main', 'sheet.macroEnabled.main'),
          ),
        ),
      /マクロが入っている/,
    ],
    [
      'one with links to other books',
      () => zipOf(withPart('xl/externalLinks/externalLink1.xml', '<a/>')),
      /ほかのブックへのリンク/,
    ],
    [
      'one with an outside connection',
      () => zipOf(withPart('xl/connections.xml', '<a/>')),
      /外のデータへの接続/,
    ],
    [
      'one with an embedded file',
      () => zipOf(withPart('xl/embeddings/a.bin', 'x')),
      /埋め込まれたファイル/,
    ],
    [
      'one with entities',
      () => zipOf(withPart('xl/sharedStrings.xml', '<!DOCTYPE a [<!ENTITY b "c">]><sst>&b;</sst>')),
      /DTD/,
    ],
    [
      'one with entities in UTF-16',
      () =>
        zipOf([
          ...without('xl/sharedStrings.xml'),
          { name: 'xl/sharedStrings.xml', content: Buffer.from('\ufeff<!DOCTYPE a>', 'utf16le') },
        ]),
      /DTD/,
    ],
    [
      'a part that is larger than it says',
      () => zipOf([...parts, { name: 'xl/more.xml', content: 'a'.repeat(1000), size: 10 }]),
      /壊れています/,
    ],
    [
      'a zip bomb',
      () => zipOf([...parts, { name: 'xl/bomb.xml', content: Buffer.alloc(31_000_000) }]),
      /広げると 30 MB を超えます/,
    ],
    [
      'hundreds of parts',
      () =>
        zipOf([
          ...parts,
          ...Array.from({ length: 600 }, (_, n) => ({ name: `xl/${n}.xml`, content: 'x' })),
        ]),
      /広げると 30 MB を超えます|壊れています/,
    ],
    [
      'a sheet that is not XML',
      () => zipOf(withPart('xl/workbook.xml', '<<<')),
      /中身を Excel のブックとして読めません|隠れたシート/,
    ],
    [
      'a book without our hidden sheet',
      () => zipOf(without('xl/worksheets/sheet4.xml')),
      /Excel のブックとして読めません|隠れたシート/,
    ],
  ])('%s', async (_, bytes, message) => {
    const said = await refusal(bytes());
    expect(said).toMatch(message);
    expect(said).toMatch(/[。）]$/);
    expect(said).not.toMatch(/Error|undefined/);
  });

  it('is refused where it is another program’s workbook', async () => {
    expect(
      await refusal(
        await writeXlsx({ sheets: [{ name: '進捗管理シート', rows: [['行番号', '成果']] }] }),
      ),
    ).toMatch(/隠れたシート/);
  });

  it('does not eat the memory where two cells span the whole sheet', async () => {
    const far = sheet.replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    );
    const { fields } = await readWorkbook(zipOf(withPart('xl/worksheets/sheet2.xml', far))).catch(
      (error) => {
        expect(error).toBeInstanceOf(WorkbookRefusal);
        return { fields: [] };
      },
    );
    expect(fields.length).toBeLessThan(1000);
  });

  it('stays readable where the words of a DTD were only typed into a cell', async () => {
    const { fields } = await readWorkbook(
      zipOf(
        withPart(
          'xl/worksheets/sheet2.xml',
          sheet.replace(
            '</sheetData>',
            '<row r="99"><c r="A99" t="inlineStr"><is><t>&lt;!DOCTYPE a&gt;</t></is></c></row></sheetData>',
          ),
        ),
      ),
    );
    expect(fields.length).toBeGreaterThan(0);
  });
});
