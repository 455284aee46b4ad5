import type { ParseArgsConfig } from 'node:util';
import { parseCommandLine } from './parse-command-line.ts';
import { whyUnread } from './why-unread.ts';

/**
 * The options of a command. Prints the help where it is asked for, or, with a Japanese sentence,
 * where an option cannot be read; then gives `null` and sets the exit code (0 or 2).
 */
export function commandOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  help: string,
) {
  const config = { options: { ...options, help: { type: 'boolean', short: 'h' } } } as const;
  try {
    const { values } = parseCommandLine(config);
    if (!(values as { help?: boolean }).help) return values;
    process.stdout.write(help);
  } catch (error) {
    process.stderr.write(`${whyUnread(error, help)}\n\n${help}`);
    process.exitCode = 2;
  }
  return null;
}
