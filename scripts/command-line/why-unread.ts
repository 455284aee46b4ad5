import { nearestWord } from '../../src/vocabulary/nearest-word.ts';
import { visibleText } from '../../src/vocabulary/visible-text.ts';
import { UnreadableArgument } from './parse-command-line.ts';

/**
 * Why `parseArgs` could not read the arguments of a command, as a Japanese sentence that names the
 * one at fault; Node says so in English.
 *
 * @param help the command's help, which holds the names of its options
 * @throws the error again where it is no fault of the arguments
 */
export function whyUnread(error: unknown, help: string): string {
  if (error instanceof UnreadableArgument) return `指定が読めません: ${error.message}`;
  if (!(error instanceof TypeError) || !('code' in error)) throw error;
  const [, quoted = ''] = /'(.*?)'(?=$|\. T| argument| does not)/s.exec(error.message) ?? [];
  // `-s, --site <value>`: the last name is the long one.
  const [option = ''] = /--?[^\s,]*(?= <value>|$)/.exec(quoted) ?? [];
  const shown = `「${visibleText(option || quoted)}」`;
  const reason =
    {
      ERR_PARSE_ARGS_UNKNOWN_OPTION: `${shown}という指定はありません。${suggestion(option, help)}`,
      ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: `「${visibleText(quoted)}」が何を指すのか分かりません。この命令では、値は「--名前 値」のように書きます。`,
      ERR_PARSE_ARGS_INVALID_OPTION_VALUE: error.message.includes('does not take')
        ? `${shown}の後には何も書きません。`
        : `${shown}の後に、値を書いてください。`,
    }[error.code as string] ?? visibleText(process.argv.slice(2).join(' '));
  return `指定が読めません: ${reason}`;
}

function suggestion(option: string, help: string): string {
  const names = (help.match(/--[a-z][a-z-]*/g) ?? []).map((name) => name.slice(2));
  const nearest = nearestWord(option.replace(/^-+/, ''), names);
  return nearest === null ? '' : `「--${nearest}」ではありませんか。`;
}
