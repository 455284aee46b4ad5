import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { staffCommand } from './staff-command.ts';

/** Tools of those who write the software; they answer as their makers made them. */
const NOT_FOR_STAFF = /^(lint|format|types|test|test:unit|bench.*|sbom)$/;

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const commands = Object.entries(scripts)
  .filter(([name]) => !NOT_FOR_STAFF.test(name))
  .map(([name, line]) => [name, /^node scripts\/(\S+)\.ts$/.exec(line)?.[1] ?? ''] as const);

describe.each(commands)('npm run %s', (name, script) => {
  it('-- --help で、使い方を日本語で示し、0 で終わる', () => {
    const { status, stdout, stderr } = staffCommand(script, 'content', '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/[ぁ-ん]/);
    expect(stdout).toContain(name === 'start' ? 'npm start' : `npm run ${name}`);
    expect(stdout).toContain('--help');
    expect(stdout, '終わるときの数').toMatch(/ [012]、|[012] で終わります/);
  });

  it('は、受け取る指定をすべて説明に載せる', () => {
    const { stdout } = staffCommand(script, 'content', '--help');
    const own = readFileSync(`scripts/${script}.ts`, 'utf8');
    // A command with many options keeps them in a file of their own.
    const apart = /from '\.\/(.+-options\.ts)'/.exec(
      own.replaceAll('./command-options.ts', ''),
    )?.[1];
    const source = own + (apart ? readFileSync(`scripts/${apart}`, 'utf8') : '');
    const taken = /\{ type: '(?:string|boolean)'/.test(source)
      ? [...source.matchAll(/^\s+'?([a-z-]+)'?: \{ type: '(?:string|boolean)'/gm)].map(([, n]) => n)
      : [];
    expect(taken.filter((option) => !stdout.includes(`--${option}`))).toEqual([]);
  });

  it('は、知らない指定を名指しで断り、2 で終わる。端末を操る文字は出さない', () => {
    const { status, stdout, stderr } = staffCommand(script, 'content', '--nandemonai\u001b[31m');
    expect(stderr).toContain('「--nandemonaiU+001B[31m」という指定はありません。');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
