import { ENCRYPTED, LIMITS, unpackWorkbook, WorkbookRefusal } from './zip-directory.ts';

const SAVE_AS =
  'Excel で開き、「名前を付けて保存」で「Excel ブック（.xlsx）」を選んで保存し直してください。';

/**
 * Refuses whatever is not a plain workbook, before any library sees it: other formats, passwords,
 * macros, links to other files, and anything made to do harm.
 */
export function checkPackage(bytes: Uint8Array): void {
  checkFormat(bytes);
  const parts = unpackWorkbook(bytes);
  const names = [...parts.keys()].map((name) => name.toLowerCase());
  const types = text(parts.get('[Content_Types].xml'));
  if (parts.has('mimetype') || names.includes('content.xml')) {
    throw new WorkbookRefusal(`OpenDocument（.ods）形式です。${SAVE_AS}`);
  }
  if (types === '' || !names.includes('xl/workbook.xml')) {
    throw new WorkbookRefusal(`Excel のブックではありません。${SAVE_AS}`);
  }
  if (
    /macroEnabled|vbaProject|macrosheet/i.test(types) ||
    names.some((name) => /vbaproject|macrosheets\//.test(name))
  ) {
    throw new WorkbookRefusal(`マクロが入っているため読みません（.xlsm など）。${SAVE_AS}`);
  }
  if (names.some((name) => /^xl\/externallinks\//.test(name))) {
    throw new WorkbookRefusal(
      'ほかのブックへのリンクが入っているため読みません。Excel の「データ → リンクの編集 → リンクの解除」で消して、保存し直してください。',
    );
  }
  if (
    names.some((name) =>
      /^xl\/(?:embeddings|activex|ctrlprops|querytables)\/|^xl\/connections\.xml$/.test(name),
    )
  ) {
    throw new WorkbookRefusal(
      '埋め込まれたファイルか、外のデータへの接続が入っているため読みません。それらを消して、保存し直してください。',
    );
  }
  for (const [name, content] of parts) {
    // Zeros out, so that the mark is found in UTF-16 as well. Typed into a cell it is written as &lt;!.
    if (/\.(?:xml|rels|vml)$/i.test(name) && /<!(?:DOCTYPE|ENTITY)/i.test(text(content))) {
      throw new WorkbookRefusal(
        `中の ${name} に、Excel が書かない命令（DTD）があるため読みません。出力したブックに書き写して出し直してください。`,
      );
    }
  }
}

function checkFormat(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.fileBytes) {
    throw new WorkbookRefusal(
      '20 MB を超えているため読みません。画像や要らないシートを消して、保存し直してください。',
    );
  }
  if (bytes.length === 0)
    throw new WorkbookRefusal('ファイルが空です。元のファイルを送り直してもらってください。');
  const start = Buffer.concat([bytes.subarray(0, 8), Buffer.alloc(8)]).subarray(0, 8);
  if (start.toString('hex') === 'd0cf11e0a1b11ae1') {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const locked = whole.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new WorkbookRefusal(locked ? ENCRYPTED : `古い形式（.xls）です。${SAVE_AS}`);
  }
  if (start.readUInt32LE(0) !== 0x04034b50) {
    throw new WorkbookRefusal(
      `Excel ブック（.xlsx）ではありません（CSV などほかの形式か、途中で切れたファイルです）。${SAVE_AS}`,
    );
  }
}

function text(content: Buffer | undefined): string {
  return content ? content.toString('latin1').replaceAll('\0', '') : '';
}
