import { crc32, deflateRawSync } from 'node:zlib';

interface Part {
  name: string;
  content: string | Uint8Array;
  /** what the table of contents says instead of the truth */
  size?: number;
  flags?: number;
  /** name in front of the content */
  localName?: string;
}

/** A zip file as hostile as a test needs it. */
export function zipOf(parts: readonly Part[]): Buffer {
  const pieces: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const { name, content, size, flags = 0, localName = name } of parts) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(flags, 6);
    header.writeUInt16LE(8, 8);
    sizes(header, 14, bytes, packed, size);
    header.writeUInt16LE(Buffer.byteLength(localName), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    sizes(entry, 16, bytes, packed, size);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    const local = Buffer.concat([header, Buffer.from(localName), packed]);
    pieces.push(local);
    table.push(Buffer.concat([entry, Buffer.from(name)]));
    at += local.length;
  }
  const directory = Buffer.concat(table);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, directory, end]);
}

function sizes(
  header: Buffer,
  at: number,
  bytes: Buffer,
  packed: Buffer,
  size = bytes.length,
): void {
  header.writeUInt32LE(crc32(bytes), at);
  header.writeUInt32LE(packed.length, at + 4);
  header.writeUInt32LE(size, at + 8);
}
