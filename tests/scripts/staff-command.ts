import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Runs a script as npm does, on the same Node as the tests, on a content folder. */
export function staffCommand(script: string, content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      input: '',
      env: { ...process.env, KEIKAKU_CONTENT: content },
    },
  );
  return { status, stdout, stderr };
}

/** Every file of a folder with its text, to see what a command changed. */
export function textsOf(root: string): Record<string, string> {
  const files = globSync('**/*.*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
  );
}
