import type { SourceText } from './source-text.ts';

/**
 * A stretch of YAML whose full-width colons after known keys (`名称：企画課`) are made half-width, so
 * that it can be read, with the way back to the offsets of the original stretch. Each is reported.
 */
export function halfWidthColons(
  source: SourceText,
  start: number,
  end: number,
  keys: readonly string[],
) {
  const original = source.text.slice(start, end);
  const known = new Set(keys);
  const added: number[] = [];
  let text = '';
  let copied = 0;
  for (const match of original.matchAll(
    /(^[ \t]*(?:- +)*|[{,][ \t]*)([^\s:：{},'"#]+)[ \t]*(：|:(?=[^ \t\n,}\]]))/gmu,
  )) {
    const [whole, lead, key, colon] = match as unknown as [string, string, string, string];
    if (!known.has(key)) continue;
    const at = match.index + whole.length - 1;
    const spaceFollows = /[ \n]/.test(original[at + 1] ?? '\n');
    text += `${original.slice(copied, at)}:${spaceFollows ? '' : ' '}`;
    copied = at + 1;
    if (!spaceFollows) added.push(text.length - 1);
    const rest = /^(?:[ \t]*\[[^\]\n]*\]|[^\n,}]*)/.exec(original.slice(copied))?.[0].trim() ?? '';
    const [code, message] =
      colon === '：'
        ? (['W-COLON-FULLWIDTH', `「${key}」の後のコロンが全角です。`] as const)
        : (['W-COLON-SPACE', `「${key}:」の後に空白がありません。`] as const);
    source.report(
      code,
      start + match.index + lead.length,
      message,
      `「${key}: ${rest}」と、半角のコロンと空白で書いてください。`,
    );
  }
  text += original.slice(copied);
  const originalOffset = (offset: number) => offset - countBelow(added, offset);
  return { text, originalOffset };
}

/** How many of the ascending numbers are below another. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
