import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportProblem } from './import-problem.ts';

/** Extracted text of one chapter. Line `n` of the file is `lines[n - 1]`. */
export interface SourceText {
  /** file name without folders, as errata.yaml writes it */
  name: string;
  lines: string[];
}

/** The text of a file, or the problem that keeps it from being read. */
export async function readSourceText(path: string): Promise<SourceText | ImportProblem> {
  const name = basename(path);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return unreadable(path, (error as NodeJS.ErrnoException).code);
  }
  const text = decode(bytes);
  if (text === null) {
    return {
      file: name,
      line: null,
      message: '文字コードが UTF-8 ではないため、読めません。',
      remedy: `${otherEncoding(bytes)}エディターで文字コードを UTF-8 にして保存し直し、もう一度取り込んでください。`,
    };
  }
  if (text.trim() === '') {
    return {
      file: name,
      line: null,
      message: 'ファイルが空です。',
      remedy: '計画書から文字を抜き出したテキストを指定してください。',
    };
  }
  return { name, lines: splitLines(text) };
}

/** The lines of a text, whatever its line endings are; no empty line after the last line break. */
export function splitLines(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function unreadable(path: string, code: string | undefined): ImportProblem {
  const reasons: Record<string, string> = {
    ENOENT: 'ファイルが見つかりません。',
    EISDIR: 'ファイルではなくフォルダです。',
    EACCES: 'ファイルを開く権限がありません。',
  };
  return {
    file: path,
    line: null,
    message: reasons[code ?? ''] ?? `ファイルを開けません（${code ?? '理由は不明'}）。`,
    remedy: 'ファイルの場所と名前を確かめて、もう一度指定してください。',
  };
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // the caller says so, with the encoding that it most likely is
  }
}

// Guessing is good enough for a hint, not for reading: a wrong guess would put wrong characters
// into the plan without anyone noticing.
function otherEncoding(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 のようです。';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 のようです。';
  for (const [encoding, label] of [
    ['shift_jis', 'Shift_JIS'],
    ['euc-jp', 'EUC-JP'],
  ] as const) {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return `${label} のようです。`;
    } catch {
      // not this one; the next is tried
    }
  }
  return '';
}
