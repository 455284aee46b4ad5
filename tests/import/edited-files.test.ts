import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importChapter } from '../../src/import/import-chapter.ts';
import { madeUpChapter } from './made-up-chapter.ts';
import {
  CHAPTER_2,
  filesOf,
  HAND_WRITTEN,
  importText,
  KONAN,
  runImport,
  temporaryContent,
} from './temporary-content.ts';

function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('取り込みは', () => {
  it('二度続けても何も変えない', async () => {
    const folder = temporaryContent(HAND_WRITTEN);
    await runImport(KONAN, folder);
    const before = filesOf(folder);
    const again = await runImport(KONAN, folder);
    expect(again.problems).toEqual([]);
    expect([again.changes?.created, again.changes?.updated]).toEqual([[], []]);
    expect(filesOf(folder)).toEqual(before);
  });

  it('--dry-run では何も書かずに、書く予定のファイルを示す', async () => {
    const folder = temporaryContent(HAND_WRITTEN);
    const before = filesOf(folder);
    const outcome = await runImport(KONAN, folder, true);
    expect(outcome.changes?.created.map(({ file }) => file)).toContain('sheets/2022/1-1-1.md');
    expect(filesOf(folder)).toEqual(before);
  });

  it('職員が書き直したファイルがあれば、その名前をすべて示して何も書かない', async () => {
    const { folder } = await importText(madeUpChapter());
    edit(folder, 'sheets/2022/3-1-1.md', '### 成果\n', '### 成果\n\n清掃しました。\n');
    edit(folder, 'measures/3-1-1.md', '人手が要ります。', '人手と道具が要ります。');
    const before = filesOf(folder);
    const changed = madeUpChapter({ policy: '### 1.水辺の再生\n\n川をきれいにしよう' });
    const outcome = await importText(changed, folder);
    expect(outcome.problems.map(({ file, message }) => [file, message])).toEqual([
      ['measures/3-1-1.md', '取り込んだ後に書き直されているため、上書きしません。'],
      ['sheets/2022/3-1-1.md', '取り込んだ後に書き直されているため、上書きしません。'],
    ]);
    expect(filesOf(folder)).toEqual(before);
  });

  it('同じ原典でも、書き直されたファイルは上書きしない', async () => {
    const { folder } = await importText(madeUpChapter());
    edit(folder, 'sheets/2022/3-1-1.md', '- 達成度:', '- 達成度: A');
    const before = filesOf(folder);
    const outcome = await importText(madeUpChapter(), folder);
    expect(outcome.problems.map(({ file }) => file)).toEqual(['sheets/2022/3-1-1.md']);
    expect(filesOf(folder)).toEqual(before);
  });

  it('だれも触れていないファイルは、原典が変われば書き換える', async () => {
    const { folder } = await importText(madeUpChapter());
    const outcome = await importText(
      madeUpChapter({ policy: '### 1.水辺の再生\n\n川をきれいにしよう' }),
      folder,
    );
    expect(outcome.changes?.updated.map(({ file }) => file)).toEqual(['policies/3-1.mdx']);
    expect(filesOf(folder)['policies/3-1.mdx']).toContain('名称: 水辺の再生');
  });

  it('取り込みの記録がない、手で作られたファイルは上書きしない', async () => {
    const folder = temporaryContent();
    await importText(madeUpChapter(), folder);
    rmSync(join(folder, '.import'), { recursive: true });
    edit(folder, 'policies/3-1.mdx', '水辺の保全', '水辺の再生');
    const outcome = await importText(madeUpChapter(), folder);
    expect(outcome.problems.map(({ file }) => file)).toEqual(['policies/3-1.mdx']);
  });

  it('取り込みの記録が壊れていれば、何も書かずに知らせる', async () => {
    const { folder } = await importText(madeUpChapter());
    writeFileSync(join(folder, '.import/record.json'), '<<<<<<< HEAD');
    const outcome = await importText(madeUpChapter(), folder);
    expect(outcome.problems.map(({ file }) => file)).toEqual(['.import/record.json']);
  });

  it('別の年度のテキストで、前の年度の実績値を消さない', async () => {
    const { folder } = await importText(madeUpChapter());
    const next = madeUpChapter().replace('令和3年度\t令和4年度', '令和4年度\t令和5年度');
    const source = join(temporaryContent(), 'source.txt');
    writeFileSync(source, next);
    const outcome = await importChapter({ source, folder, year: 2023, dryRun: false });
    expect(outcome.problems.map(({ file, message }) => [file, message])).toEqual([
      [
        'policies/3-1.mdx',
        '令和3年度の実績値がありますが、取り込むテキストにはないため、消えてしまいます。',
      ],
    ]);
  });

  it('改行だけが変わったファイルを、書き直されたとは言わない', async () => {
    const { folder } = await importText(madeUpChapter());
    const path = join(folder, 'measures/3-1-1.md');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect((await importText(madeUpChapter(), folder)).problems).toEqual([]);
  });

  it('plan.yaml と divisions.yaml にあるものには触れない', async () => {
    const { folder } = await importText(madeUpChapter());
    edit(folder, 'plan.yaml', '  名称:             # 必ず書いてください', '  名称: 水辺市');
    edit(folder, 'divisions.yaml', '  部局:', '  部局: shimin-seikatsu');
    const before = filesOf(folder);
    expect((await importText(madeUpChapter(), folder)).problems).toEqual([]);
    expect(filesOf(folder)).toEqual(before);
  });
});

describe('二つ目の章を取り込むと', () => {
  async function importBoth() {
    const folder = temporaryContent(HAND_WRITTEN);
    await runImport(KONAN, folder);
    const before = filesOf(folder);
    return { folder, before };
  }

  it('一つ目の章のファイルは、書き直されていても変わらない', async () => {
    const { folder } = await importBoth();
    edit(folder, 'sheets/2022/1-1-1.md', '- 達成度:', '- 達成度: B');
    edit(folder, 'departments/2022/somu.md', '部長', '理事');
    const before = filesOf(folder);
    const outcome = await runImport(CHAPTER_2, folder);
    expect(outcome.problems).toEqual([]);
    const after = filesOf(folder);
    const touched = Object.keys(before).filter((file) => before[file] !== after[file]);
    expect(touched).toEqual(['.import/record.json', 'departments/2022/somu.md', 'divisions.yaml']);
    expect(
      after['departments/2022/somu.md']?.startsWith(
        before['departments/2022/somu.md']?.trimEnd() ?? '-',
      ),
    ).toBe(true);
    expect(after['departments/2022/somu.md']).toContain('\n\n## 第2章 組織目標\n\nだれもが元気に');
    expect(after['divisions.yaml']?.startsWith(before['divisions.yaml'] ?? '-')).toBe(true);
  });

  it('部局のファイルの改行が CRLF でも、章を足せる', async () => {
    const { folder } = await importBoth();
    const path = join(folder, 'departments/2022/somu.md');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect((await runImport(CHAPTER_2, folder)).problems).toEqual([]);
    expect(readFileSync(path, 'utf8')).toContain('## 第2章 組織目標');
    expect(readFileSync(path, 'utf8')).not.toContain('\r');
  });

  it('人が名前を変えた部局のファイルに、章を足す', async () => {
    const { folder } = await importBoth();
    renameSync(
      join(folder, 'departments/2022/somu.md'),
      join(folder, 'departments/2022/general-affairs.md'),
    );
    const outcome = await runImport(CHAPTER_2, folder);
    expect(outcome.changes?.updated.map(({ file }) => file)).toContain(
      'departments/2022/general-affairs.md',
    );
    expect(Object.keys(filesOf(folder))).not.toContain('departments/2022/somu.md');
  });

  it('読み方の分からない担当課には番号の id を付けて知らせる', async () => {
    const { folder } = await importBoth();
    const outcome = await runImport(CHAPTER_2, folder);
    expect(outcome.addedDivisions.map(({ id, name }) => [id, name])).toEqual([
      ['division-1', '未来創造課'],
      ['bunka-sports', '文化・スポーツ課'],
    ]);
    expect(outcome.notes).toEqual([
      'divisions.yaml の「未来創造課」の id を「division-1」としました。ページのアドレスになるので、公開する前に決めてください。',
    ]);
  });

  it('どちらの章をもう一度取り込んでも、何も変わらない', async () => {
    const { folder } = await importBoth();
    await runImport(CHAPTER_2, folder);
    const before = filesOf(folder);
    for (const source of [KONAN, CHAPTER_2])
      expect((await runImport(source, folder)).problems).toEqual([]);
    expect(filesOf(folder)).toEqual(before);
  });

  it('章を逆の順に取り込んでも、部局のファイルの章は番号順に並ぶ', async () => {
    const folder = temporaryContent(HAND_WRITTEN);
    await runImport(CHAPTER_2, folder);
    await runImport(KONAN, folder);
    const headings = filesOf(folder)['departments/2022/somu.md']?.match(/^## .*$/gm);
    expect(headings).toEqual([
      '## 第1章 組織目標',
      '## 第1章 部門方針シート',
      '## 第2章 組織目標',
      '## 第2章 部門方針シート',
    ]);
  });
});
