import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNotContentRoot } from '../../scripts/site/content-root.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-root-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function made(name: string): string {
  const root = join(folder, name);
  mkdirSync(root);
  return root;
}

describe('サイトのもとになる計画のフォルダ', () => {
  it.each(['plan', '計画', '計 画', "it's", 'a&b', '[a](b)', '$a`b`*'])('%s: 使える', (name) => {
    expect(whyNotContentRoot(made(name))).toBeNull();
  });

  it.each([
    ['令和8年度#2', '#'],
    ['計画?', '?'],
    ['100%', '%'],
    ['a\\b', '\\'],
  ])('%s: 作り始める前に、どの字がいけないかと、どうすればよいかを言う', (name, character) => {
    const said = whyNotContentRoot(made(name));
    expect(said).toContain(`「${character}」が入っている`);
    expect(said).toContain('名前を変えるか、別の場所に移してください。');
  });

  it('なければ、そう言う', () => {
    expect(whyNotContentRoot(join(folder, 'none'))).toContain('ありません。');
  });
});
