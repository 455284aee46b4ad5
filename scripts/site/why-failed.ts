/** An error of a build as a Japanese sentence where staff can do something about it; else its own message. */
export function whyFailed(error: unknown): string {
  const said = messages(error);
  if (said.some((text) => /\bENOSPC\b|\bEDQUOT\b|no space left|quota exceeded/i.test(text)))
    return 'ディスクの空き容量が足りません。いらないファイルを消すなどして空きを作り、もう一度実行してください。';
  if (said.some((text) => /\b(?:EACCES|EPERM|EROFS)\b/.test(text)))
    return `書き込みが許されていない場所があります。フォルダの権限を確かめてください。\n${said[0]}`;
  return said[0] ?? '';
}

/** The messages of an error and of what caused it, with their codes. */
function messages(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const { code, message, cause } = error as NodeJS.ErrnoException;
  const own = code && !message.includes(code) ? `${message} (${code})` : message;
  return [own, ...(cause === undefined ? [] : messages(cause))];
}
