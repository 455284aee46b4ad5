import { spawn } from 'node:child_process';

/**
 * The bytes behind versions of files, fetched from git in one go. A version that git does not hold
 * (a partial clone without network) is missing in what comes back.
 */
export async function readVersions(
  root: string,
  versions: Iterable<string>,
): Promise<Map<string, Buffer>> {
  const asked = [...new Set(versions)];
  if (asked.length === 0) return new Map();
  const output = await batch(root, `${asked.join('\n')}\n`);
  const found = new Map<string, Buffer>();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(0x0a, at);
    const [version = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    // `<version> missing` has no bytes after it.
    if (type === 'missing' || size === undefined) continue;
    found.set(version, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

function batch(root: string, input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const git = spawn('git', ['cat-file', '--batch'], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    git.on('error', reject);
    git.on('close', () => resolve(Buffer.concat(chunks)));
    // Where git ends early, what it did not answer counts as missing.
    git.stdin.on('error', () => {});
    git.stdin.end(input);
  });
}
