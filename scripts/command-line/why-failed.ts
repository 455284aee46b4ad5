import { visibleText } from '../../src/vocabulary/visible-text.ts';

/** An error of a build as a Japanese sentence where staff can do something about it; else its own message. */
export function whyFailed(error: unknown): string {
  const said = messages(error);
  if (said.some((text) => /\bENOSPC\b|\bEDQUOT\b|no space left|quota exceeded/i.test(text)))
    return 'ディスクの空き容量が足りません。いらないファイルを消すなどして空きを作り、もう一度実行してください。';
  if (said.some((text) => /\b(?:EACCES|EPERM|EROFS)\b/.test(text)))
    return `読み書きが許されていない場所があります${placeOf(error)}。フォルダの権限を確かめてください。`;
  if (said.some((text) => /\bENAMETOOLONG\b/.test(text)))
    return `名前が長すぎて、ファイルを作れません${placeOf(error)}。短い名前にしてください。`;
  if (said.some((text) => /\bE(?:BUSY|TXTBSY)\b/.test(text)))
    return `ほかのプログラムが使っているファイルがあります${placeOf(error)}。閉じてから、もう一度実行してください。`;
  if (said.some((text) => /\b(?:ENOTDIR|EEXIST)\b.*\bmkdir\b/.test(text)))
    return `フォルダを作る場所に、同じ名前のファイルがあります${placeOf(error)}。そのファイルを移すか、別の場所を指定してください。`;
  if (said.some((text) => /\bE[MN]FILE\b/.test(text)))
    return '一度に開けるファイルの数が足りません。「ulimit -n 4096」などで増やしてから、もう一度実行してください。';
  return said[0] ?? '';
}

function placeOf(error: unknown): string {
  const { path, dest } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string };
  const place = dest ?? path;
  return place === undefined ? '' : `（${visibleText(place)}）`;
}

/** The messages of an error and of what caused it, with their codes. */
function messages(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const { code, message, cause } = error as NodeJS.ErrnoException;
  const own = code && !message.includes(code) ? `${message} (${code})` : message;
  return [own, ...(cause === undefined ? [] : messages(cause))];
}
