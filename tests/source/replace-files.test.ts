import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { replaceFiles } from '../../src/source/replace-files.ts';

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'keikaku-replace-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

const textOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

it('writes all files and leaves nothing beside them', () => {
  const folder = folderOf({ 'a.md': '一', 'b.md': '二', 'c.md': '三' });
  const replaced = replaceFiles(folder, [
    { file: 'a.md', before: '一', after: '壱' },
    { file: 'b.md', before: '二', after: '弐' },
  ]);
  expect(replaced).toBeNull();
  expect(textOf(folder)).toEqual({ 'a.md': '壱', 'b.md': '弐', 'c.md': '三' });
});

it('writes none where one was changed by somebody else meanwhile, and names it', () => {
  const files = { 'a.md': '一', 'b.md': '他の人の文' };
  const folder = folderOf(files);
  const replaced = replaceFiles(folder, [
    { file: 'a.md', before: '一', after: '壱' },
    { file: 'b.md', before: '二', after: '弐' },
  ]);
  expect(replaced).toBe('b.md');
  expect(textOf(folder)).toEqual(files);
});

it('writes none where one of them is missing', () => {
  const folder = folderOf({ 'a.md': '一' });
  mkdirSync(join(folder, 'sub'));
  const replaced = replaceFiles(folder, [
    { file: 'a.md', before: '一', after: '壱' },
    { file: 'sub/b.md', before: '二', after: '弐' },
  ]);
  expect(replaced).toBe('sub/b.md');
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('一');
  expect(readdirSync(folder)).toEqual(['a.md', 'sub']);
});

it('removes what is to go, and the folders that it made where it writes nothing', () => {
  const folder = folderOf({ 'a.md': '一', 'b.md': '二' });
  const refused = replaceFiles(folder, [
    { file: 'new/year/c.md', before: null, after: '三' },
    { file: 'b.md', before: '他の人の文', after: null },
  ]);
  expect(refused).toBe('b.md');
  expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md']);
  const replaced = replaceFiles(folder, [
    { file: 'c.md', before: null, after: '二' },
    { file: 'b.md', before: '二', after: null },
  ]);
  expect(replaced).toBeNull();
  expect(textOf(folder)).toEqual({ 'a.md': '一', 'c.md': '二' });
});
