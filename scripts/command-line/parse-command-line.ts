import { type ParseArgsConfig, parseArgs } from 'node:util';
import { visibleText } from '../../src/vocabulary/visible-text.ts';
import { outliveClosedPipes } from './closed-pipe.ts';

/** What a terminal obeys, or what turns a line around: nobody means it, and no name may hold it. */
const OBEYED = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** An argument that Node takes and that nobody can have meant so; its message is a Japanese sentence. */
export class UnreadableArgument extends Error {}

/**
 * `parseArgs`, and more careful: it would take the last of two values, a blank one, or one with
 * characters that a terminal obeys. Every command begins here, so here it learns to outlive its reader.
 *
 * @throws UnreadableArgument, or what `parseArgs` throws; `whyUnread` says both
 */
export function parseCommandLine<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  outliveClosedPipes();
  const parsed = parseArgs(config);
  const { tokens } = parseArgs({ ...(config as ParseArgsConfig), tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    const shown = token.kind === 'option' ? `「--${token.name}」` : '';
    const value = token.value ?? '';
    if (OBEYED.test(value))
      throw new UnreadableArgument(
        `${shown || '値'}の「${visibleText(value)}」に、目に見えない文字が入っています。`,
      );
    if (token.kind !== 'option' || token.value === undefined) continue;
    if (value.trim() === '') throw new UnreadableArgument(`${shown}の後に、値を書いてください。`);
    if (seen.has(token.name) && !config.options?.[token.name]?.multiple)
      throw new UnreadableArgument(`${shown}が二度書かれています。一つだけ書いてください。`);
    seen.add(token.name);
  }
  return parsed;
}
