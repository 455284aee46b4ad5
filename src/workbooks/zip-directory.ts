import { inflateRawSync } from 'node:zlib';

/** What is wrong with a file that should be a workbook, as one Japanese sentence with its remedy. */
export class WorkbookRefusal extends Error {}

export const LIMITS = { fileBytes: 20_000_000, unpackedBytes: 30_000_000, parts: 500 } as const;

const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

const BROKEN =
  'Excel ファイルとして壊れています。Excel か LibreOffice で開き、「Excel ブック（.xlsx）」として保存し直してください。';
const TOO_LARGE =
  '中身が大きすぎるため読みません（広げると 30 MB を超えます）。画像や要らないシートを消して、保存し直してください。';

/**
 * Unpacks a .xlsx by hand, so that nothing of a hostile file is believed: sizes are counted while
 * unpacking, there is one table of contents, and every name stands in it once.
 */
export function unpackWorkbook(bytes: Uint8Array): Map<string, Buffer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, count } = endRecord(buffer);
  const parts = new Map<string, Buffer>();
  let at = offset;
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== ENTRY)
      throw new WorkbookRefusal(BROKEN);
    const entry = readEntry(buffer, at);
    if (entry.encrypted) throw new WorkbookRefusal(ENCRYPTED);
    if (parts.has(entry.name)) throw new WorkbookRefusal(BROKEN);
    total += entry.size;
    if (total > LIMITS.unpackedBytes) throw new WorkbookRefusal(TOO_LARGE);
    parts.set(entry.name, unpackEntry(buffer, entry));
    at = entry.next;
  }
  return parts;
}

export const ENCRYPTED =
  'パスワードが付いているため読めません。Excel の「ファイル → 情報 → ブックの保護 → パスワードを使用して暗号化」でパスワードを消して、保存し直してください。';

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  local: number;
  encrypted: boolean;
  next: number;
}

/** The end of the table of contents; refuses two of them, and the form for huge files. */
function endRecord(buffer: Buffer): { offset: number; count: number } {
  const ends: number[] = [];
  const mark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
  for (let at = buffer.indexOf(mark); at !== -1; at = buffer.indexOf(mark, at + 1)) ends.push(at);
  // The four bytes may stand in packed content by chance; then no table of contents lies before them.
  const fitting = ends.filter(
    (at) =>
      at + 22 <= buffer.length &&
      buffer.readUInt32LE(at + 16) + buffer.readUInt32LE(at + 12) === at,
  );
  const [end] = fitting;
  const last = end !== undefined && end + 22 + buffer.readUInt16LE(end + 20) === buffer.length;
  if (end === undefined || fitting.length > 1 || !last) throw new WorkbookRefusal(BROKEN);
  const count = buffer.readUInt16LE(end + 10);
  const offset = buffer.readUInt32LE(end + 16);
  if (count > LIMITS.parts) throw new WorkbookRefusal(TOO_LARGE);
  if (count !== buffer.readUInt16LE(end + 8)) throw new WorkbookRefusal(BROKEN);
  return { offset, count };
}

function readEntry(buffer: Buffer, at: number): Entry {
  const nameLength = buffer.readUInt16LE(at + 28);
  const rest = buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  return {
    name: buffer.toString('utf8', at + 46, at + 46 + nameLength),
    encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
    method: buffer.readUInt16LE(at + 10),
    packed: buffer.readUInt32LE(at + 20),
    size: buffer.readUInt32LE(at + 24),
    local: buffer.readUInt32LE(at + 42),
    next: at + 46 + nameLength + rest,
  };
}

function unpackEntry(buffer: Buffer, { local, name, method, packed, size }: Entry): Buffer {
  if (local + 30 > buffer.length || buffer.readUInt32LE(local) !== LOCAL)
    throw new WorkbookRefusal(BROKEN);
  const nameEnd = local + 30 + buffer.readUInt16LE(local + 26);
  // A second name in front of the content would show other programs another part.
  if (buffer.toString('utf8', local + 30, nameEnd) !== name) throw new WorkbookRefusal(BROKEN);
  const start = nameEnd + buffer.readUInt16LE(local + 28);
  if (start + packed > buffer.length) throw new WorkbookRefusal(BROKEN);
  const content = buffer.subarray(start, start + packed);
  const unpacked = method === 0 ? content : method === 8 ? inflate(content, size) : null;
  if (unpacked === null || unpacked.length !== size) throw new WorkbookRefusal(BROKEN);
  return unpacked;
}

/** Stops as soon as more comes out than the table of contents says. */
function inflate(content: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) });
  } catch {
    // zlib tells a broken stream and one that is too long by throwing; the caller says so in Japanese.
    return null;
  }
}
