/** What the bytes of a file say, and how they were written if not as plain UTF-8. */
export interface Decoded {
  text: string;
  /** name of the wrong encoding, `null` for UTF-8, `'unknown'` where none fits */
  wrongEncoding: string | null;
  /** offset in `text` of the first character that UTF-8 could not have given */
  faultAt: number;
  byteOrderMark: boolean;
  /** whether `text` can be checked further */
  readable: boolean;
}

const CANDIDATES = [
  { label: 'shift_jis', name: 'Shift_JIS' },
  { label: 'euc-jp', name: 'EUC-JP' },
  { label: 'iso-2022-jp', name: 'ISO-2022-JP（JIS）' },
] as const;

/**
 * Reads bytes as UTF-8. Other encodings that Japanese tools still write are recognised and read as
 * well, so that the rest of the file can be checked in the same run.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (isUtf32(bytes)) return { ...wrong('', 'UTF-32', 0), readable: false };
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return wrong(new TextDecoder(utf16).decode(bytes), 'UTF-16', 0);
  const text = decode('utf-8', bytes);
  if (text !== null && !text.includes('\u001b$')) {
    const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { text, wrongEncoding: null, faultAt: 0, byteOrderMark, readable: true };
  }
  const faultAt = firstDifference(bytes);
  for (const { label, name } of CANDIDATES) {
    const other = decode(label, bytes);
    if (other !== null && looksJapanese(other)) return wrong(other, name, faultAt);
  }
  const lossy = new TextDecoder('utf-8').decode(bytes);
  return { ...wrong(lossy, 'unknown', Math.max(0, lossy.indexOf('\ufffd'))), readable: false };
}

function wrong(text: string, wrongEncoding: string, faultAt: number): Decoded {
  return { text, wrongEncoding, faultAt, byteOrderMark: false, readable: true };
}

/** `null` where the bytes are not of that encoding. */
function decode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder tells "not this encoding" in no other way; the caller reports it.
    return null;
  }
}

/** Its mark begins like that of UTF-16, but two zero bytes follow, which no text begins with. */
function isUtf32(bytes: Uint8Array): boolean {
  const mark = [...bytes.subarray(0, 4)].join(' ');
  return mark === '255 254 0 0' || mark === '0 0 254 255';
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Everything before the first foreign byte is the same text in all of these encodings. */
function firstDifference(bytes: Uint8Array): number {
  const at = bytes.findIndex((byte) => byte > 0x7f || byte === 0x1b);
  return Math.max(at, 0);
}

/** Random bytes can be valid Shift_JIS too, but then hardly any kana come out. */
function looksJapanese(text: string): boolean {
  const foreign = text.match(/[^\t\n\r -~]/gu)?.length ?? 0;
  const japanese = text.match(/[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/gu)?.length ?? 0;
  return japanese > 0 && japanese >= foreign * 0.9;
}
