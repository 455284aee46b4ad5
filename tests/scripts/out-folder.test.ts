import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyNotOutFolder } from '../../scripts/site/out-folder.ts';

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-out-'));
  content = join(folder, 'content');
  mkdirSync(content);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('書き出す場所', () => {
  it('まだないフォルダ、空のフォルダ、前に作ったサイトには書き出す', () => {
    const dist = join(folder, 'dist');
    expect(whyNotOutFolder(dist, content)).toBeNull();
    mkdirSync(dist);
    expect(whyNotOutFolder(dist, content)).toBeNull();
    writeFileSync(join(dist, 'index.html'), '');
    writeFileSync(join(dist, '404.html'), '');
    expect(whyNotOutFolder(dist, content)).toBeNull();
  });
  it('計画の内容のフォルダ、その中、それを含むフォルダは消さない', () => {
    expect(whyNotOutFolder(content, content)).toContain('計画の内容のフォルダ');
    expect(whyNotOutFolder(join(content, 'x'), content)).toContain('計画の内容のフォルダの中');
    expect(whyNotOutFolder(folder, content)).toContain('それを含むフォルダ');
  });
  it('リンクを通っても、リンクの先に計画があっても、計画は消さない', () => {
    symlinkSync(content, join(folder, 'link'));
    expect(whyNotOutFolder(join(folder, 'link', 'x'), content)).toContain('の中');
    expect(whyNotOutFolder(content, join(folder, 'link'))).toContain('計画の内容のフォルダ');
    mkdirSync(join(folder, 'plans'));
    symlinkSync(content, join(folder, 'plans', 'this-year'));
    expect(whyNotOutFolder(join(folder, 'plans'), join(folder, 'plans', 'this-year'))).toContain(
      'それを含むフォルダ',
    );
    expect(whyNotOutFolder(join(folder, 'dist'), join(folder, 'link'))).toBeNull();
  });
  it('プロジェクトのフォルダ、ほかのファイルのあるフォルダ、ファイルは消さない', () => {
    expect(whyNotOutFolder('.', content)).toContain('このプロジェクトのフォルダ');
    expect(whyNotOutFolder('tests', content)).toContain('サイトではないファイル');
    for (const own of ['src', 'public/site', '.git/site', '.keikaku/site', 'node_modules/site'])
      expect(whyNotOutFolder(own, content)).toContain('このプロジェクトが使うフォルダ');
    expect(whyNotOutFolder('package.json', content)).toContain('ファイルなので');
  });
});
