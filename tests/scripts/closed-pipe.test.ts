import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '..', '..');

/** Runs a command whose reader closes the pipe at once, as `| head` and a closed window do. */
function unread(
  script: string,
  ...args: string[]
): Promise<{ status: number | null; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    child.stdout.destroy();
    child.on('close', (status) => resolve({ status, err }));
  });
}

it.each([
  ['check'],
  ['check', '--help'],
  ['summary'],
  ['worklist'],
  ['licences'],
  ['excel-export', '--help'],
])('読み手がいなくなっても、終わりまで行い、英語の跡を出さない: %s', async (...args) => {
  expect(await unread(...(args as [string, ...string[]]))).toEqual({ status: 0, err: '' });
});
