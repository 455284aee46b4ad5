import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command and everything that it started has used. */
export interface ProcessCost {
  cpuSeconds: number;
  wallSeconds: number;
  /** most memory at one moment, of all its processes together */
  peakBytes: number;
  /** what it printed where it failed; `null` when all went well */
  failure: string | null;
}

const EVERY = 50;
// Linux counts in these, whatever its kernel ticks in.
const TICKS_PER_SECOND = 100;

/** Runs a script with this Node; what it prints is shown. */
export function processCost(script: string, args: readonly string[]): Promise<ProcessCost> {
  return commandCost([process.execPath, script, ...args], { shown: true });
}

/**
 * Runs a command and watches its processes in /proc, because the cost of a child's children is told
 * nowhere else. Linux only; elsewhere the figures but the wall clock are 0.
 */
export async function commandCost(
  [command, ...args]: readonly string[],
  { cwd, env, shown = false }: { cwd?: string; env?: NodeJS.ProcessEnv; shown?: boolean } = {},
): Promise<ProcessCost> {
  const start = performance.now();
  const child = spawn(command as string, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', shown ? 'inherit' : 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const ticks = new Map<number, number>();
  let peakBytes = 0;
  const look = () => {
    const tree = processTree(child.pid as number);
    for (const { pid, used } of tree) ticks.set(pid, used);
    peakBytes = Math.max(
      peakBytes,
      tree.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  };
  const timer = setInterval(look, EVERY);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  return {
    cpuSeconds: [...ticks.values()].reduce((sum, used) => sum + used, 0) / TICKS_PER_SECOND,
    wallSeconds: (performance.now() - start) / 1000,
    peakBytes,
    failure:
      code === 0 ? null : (said.match(/^.*\b(?:Error|FATAL)\b.*$/m)?.[0] ?? `exit code ${code}`),
  };
}

function processTree(root: number): { pid: number; used: number; bytes: number }[] {
  const all = new Map(processes().map((pid) => [pid, processStatus(pid)] as const));
  const members = [root];
  for (const member of members) {
    for (const [pid, status] of all) if (status?.parent === member) members.push(pid);
  }
  return members.flatMap((pid) => {
    const status = all.get(pid);
    return status ? [{ pid, used: status.used, bytes: status.bytes }] : [];
  });
}

function processes(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** `null` for a process that has just ended. */
function processStatus(pid: number): { parent: number; used: number; bytes: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name, in brackets, may hold anything.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const bytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return {
      parent: fields[1] as number,
      used: (fields[11] as number) + (fields[12] as number),
      bytes: (bytes || 0) * 1024,
    };
  } catch {
    return null;
  }
}
