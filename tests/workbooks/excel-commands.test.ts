import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyOfContent } from './content-copy.ts';
import { COMPLETE, edited, type OpenWorkbook } from './edit-workbook.ts';

interface Ran {
  code: number;
  out: string;
  err: string;
}

function run(
  command: 'export' | 'import' | 'renumber',
  content: string,
  args: string[],
  input = '',
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [`scripts/${command === 'renumber' ? '' : 'excel-'}${command}.ts`, ...args],
      { env: { ...process.env, KEIKAKU_CONTENT: content } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'keikaku-excel-test-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Content, and the exported workbook of 福祉課 after somebody wrote into it. */
async function filledIn(edit: (book: OpenWorkbook) => void) {
  const content = copyOfContent();
  const out = folder();
  const exported = await run('export', content, [
    '--year',
    '2025',
    '--division',
    '福祉課',
    '--out',
    out,
  ]);
  expect(exported).toMatchObject({ code: 0, err: '' });
  const book = join(out, '福祉課.xlsx');
  writeFileSync(book, await edited(readFileSync(book), edit));
  return { content, out, book };
}

const FILE = 'sheets/2025/1-1-1.md';
const write = (text: string) => (book: OpenWorkbook) => book.progress.put('1-1-1.1', '成果', text);

describe('npm run excel:export', () => {
  it('writes a workbook for every division that has something to report', async () => {
    const out = folder();
    const { code, out: said } = await run('export', COMPLETE, ['--out', out]);
    expect(code).toBe(0);
    expect(said).toMatch(/令和7年度のブックを 6 冊書き出しました（新しく 6 冊、置き換え 0 冊）/);
    expect(existsSync(join(out, 'こども未来課.xlsx'))).toBe(true);
  });

  it('keeps a workbook that was filled in, says so, and takes --force', async () => {
    const { content, out, book } = await filledIn(write('消さないで'));
    const before = readFileSync(book);
    const again = await run('export', content, ['--division', 'fukushi', '--out', out]);
    expect(again.code).toBe(1);
    expect(again.err).toContain(book);
    expect(readFileSync(book).equals(before)).toBe(true);
    const forced = await run('export', content, ['--division', 'fukushi', '--out', out, '--force']);
    expect(forced.code).toBe(0);
    const untouched = await run('export', content, ['--division', 'fukushi', '--out', out]);
    expect(untouched.code).toBe(0);
  });

  it('tells of workbooks in the folder that belong to no division of today, and leaves them', async () => {
    const out = folder();
    writeFileSync(join(out, '子ども課.xlsx'), 'old');
    const { code, out: said } = await run('export', COMPLETE, ['--out', out]);
    expect(code).toBe(0);
    expect(said).toMatch(/いまのどの課のものでもないブックもあります（子ども課\.xlsx）/);
    expect(readFileSync(join(out, '子ども課.xlsx'), 'utf8')).toBe('old');
    expect((await run('export', COMPLETE, ['--out', folder()])).out).not.toContain('どの課のもの');
  });

  it.each([
    [['--division', '福祉'], /「福祉課」ではありませんか/],
    [['--year', '2031'], /令和13年度のシートがありません。あるのは 2021/],
    [['--year', '来年'], /年度として読めません/],
    [['--what'], /指定が読めません/],
  ])('refuses %j with a sentence', async (args, message) => {
    const { code, err } = await run('export', COMPLETE, args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('npm run excel:import', () => {
  it('shows the change, writes it when told to, and has nothing to do the second time', async () => {
    const { content, book } = await filledIn(write('終えました。\n・A\n・B'));
    const before = readFileSync(join(content, FILE), 'utf8');
    const asked = await run('import', content, [book], 'n\n');
    expect(asked.out).toMatch(
      /■ 1-1-1\.1 .*（令和7年度）\n {2}成果.*\n {4}- （空欄）\n {4}\+ 終えました。\n {4}\+ ・A/,
    );
    expect(asked).toMatchObject({ code: 1 });
    expect(readFileSync(join(content, FILE), 'utf8')).toBe(before);
    expect((await run('import', content, [book, '--dry-run'])).code).toBe(0);
    expect(readFileSync(join(content, FILE), 'utf8')).toBe(before);
    const told = await run('import', content, [book, '--yes']);
    expect(told).toMatchObject({ code: 0, err: '' });
    expect(told.out).toMatch(/書いたファイルを調べた結果/);
    expect(readFileSync(join(content, FILE), 'utf8')).toBe(
      before.replace('### 成果\n\n', '### 成果\n\n終えました。\n\n- A\n- B\n\n'),
    );
    const twice = await run('import', content, [book, '--yes']);
    expect(twice.code).toBe(0);
    expect(twice.out).toMatch(/変わる欄 0、すでに同じ欄 1/);
  });

  it('counts what was written and would be gone, and says it at the field and for the workbook', async () => {
    const { content, book } = await filledIn((open) => {
      open.progress.put('1-1-1.1', '現状・課題', '');
      open.progress.put('1-1-1.2', '成果', '終えました。');
    });
    const { out } = await run('import', content, [book, '--dry-run']);
    expect(out).toMatch(/変わる欄 2（うち、書いてあったことが消える欄 1）/);
    expect(out).toMatch(/\+ （空欄）\n {4}※ 書いてあったことが消えます。/);
    expect(out).toMatch(/うち消える文/);
  });

  it('finds the rows of a measure that was renumbered since the workbook was handed out', async () => {
    const { content, book } = await filledIn(write('終えました。'));
    expect(await run('renumber', content, ['1-1-1', '1-1-9', '--yes'])).toMatchObject({ code: 0 });
    const told = await run('import', content, [book, '--yes']);
    expect(told).toMatchObject({ code: 0, err: '' });
    expect(told.out).toMatch(/■ 1-1-9\.1 /);
    expect(readFileSync(join(content, 'sheets/2025/1-1-9.md'), 'utf8')).toContain('終えました。');
  });

  it('says that nothing changed where nothing did', async () => {
    const { content, book } = await filledIn(() => {});
    const { code, out } = await run('import', content, [book]);
    expect(code).toBe(0);
    expect(out).toMatch(/^変わった欄はありません/m);
  });

  it('follows what was decided of a conflict, row by row', async () => {
    const { content, book } = await filledIn((open) => {
      open.progress.put('1-1-1.1', '成果', 'ブックで書いた文。');
      open.progress.put('1-1-1.2', '成果', '二行目の文。');
    });
    const file = join(content, FILE);
    const changed = readFileSync(file, 'utf8').replace(
      '### 成果\n\n',
      '### 成果\n\n内容で書いた文。\n\n',
    );
    writeFileSync(file, changed);
    const undecided = await run('import', content, [book, '--dry-run']);
    expect(undecided).toMatchObject({ code: 1 });
    expect(undecided.out).toMatch(/--conflicts content .*いまの内容を残す/);
    const kept = await run('import', content, [book, '--row', '1-1-1.1', '--conflicts', 'content']);
    expect(kept).toMatchObject({ code: 0, err: '' });
    expect(kept.out).toMatch(/食い違う 1 欄は、いまの内容を残しました/);
    expect(kept.out).toMatch(/ほかの行に、変わる欄 1、食い違い 0 があります/);
    const other = await run('import', content, [book, '--row', '1-1-1.2', '--dry-run']);
    expect(other.out).toMatch(/ほかの行に、変わる欄 0、食い違い 1 があります/);
    expect(readFileSync(file, 'utf8')).toBe(changed);
    const won = ['--row', '1-1-1.1', '--conflicts', 'workbook', '--yes'];
    const written = await run('import', content, [book, ...won]);
    expect(written).toMatchObject({ code: 0, err: '' });
    expect(written.out).toMatch(/- 内容で書いた文。\n {4}\+ ブックで書いた文。/);
    expect(readFileSync(file, 'utf8')).toBe(
      changed.replace('内容で書いた文。', 'ブックで書いた文。'),
    );
  });

  it('names a row that no workbook has, and a decision that it does not know', async () => {
    const { content, book } = await filledIn(() => {});
    const row = await run('import', content, [book, '--row', '9-9-9.9']);
    expect(row).toMatchObject({ code: 2 });
    expect(row.err).toMatch(/--row の「9-9-9\.9」は、どのブックにもありません/);
    const blank = await run('import', content, [book, '--row', '']);
    expect(blank).toMatchObject({ code: 2 });
    expect(blank.err).toMatch(/「--row」の後に、値を書いてください/);
    const both = ['--conflicts', 'workbook', '--conflicts', 'content'];
    expect((await run('import', content, [book, ...both])).err).toMatch(
      /「--conflicts」が二度書かれています/,
    );
    const decision = await run('import', content, [book, '--conflicts', 'mine']);
    expect(decision).toMatchObject({ code: 2 });
    expect(decision.err).toMatch(/指定が読めません/);
  });

  it('sums up each workbook of a folder, and names who is missing and what was not read', async () => {
    const { content, out, book } = await filledIn(write('文。'));
    const other = ['--year', '2025', '--division', '企画交通課', '--out', out];
    expect(await run('export', content, other)).toMatchObject({ code: 0 });
    writeFileSync(join(out, '福祉課（最終）.xlsx'), readFileSync(book));
    writeFileSync(join(out, '送付状.docx'), 'x');
    writeFileSync(join(out, '~$福祉課.xlsx'), 'x');
    mkdirSync(join(out, '前の年'));
    const { code, out: said } = await run('import', content, [out, '--dry-run']);
    expect(code).toBe(0);
    expect(said).toMatch(/福祉課\.xlsx +福祉課 +令和7年度 +1 +0 +0 +0\n/);
    expect(said).toMatch(/企画交通課\.xlsx +企画交通課 +令和7年度 +0 +0 +0 +0\n/);
    expect(said).toMatch(
      /福祉課（令和7年度）のブックが 2 冊あります（福祉課\.xlsx、福祉課（最終）\.xlsx）/,
    );
    expect(said).toMatch(/【ブックのない担当課】\n令和7年度: (?!.*福祉課).+課/);
    expect(said).toMatch(/【ブックではないので読まなかったもの】\nフォルダ 前の年、送付状\.docx\n/);
    expect(existsSync(book)).toBe(true);
  });

  it('leaves out a text that would be an error, says why, and writes the rest', async () => {
    const { content, book } = await filledIn((open) => {
      open.progress.put('1-1-1.1', '成果', '文字化け\ufffdの文');
      open.progress.put('1-1-1.2', '成果', 'よい文。');
    });
    const { code, out } = await run('import', content, [book, '--yes']);
    expect(code).toBe(1);
    expect(out).toMatch(/内容の誤りになるため、取り込んでいません。文字化けした文字/);
    const text = readFileSync(join(content, FILE), 'utf8');
    expect(text).toContain('よい文。');
    expect(text).not.toContain('文字化け');
  });

  it('announces what the check will say', async () => {
    const { content, book } = await filledIn(write('注は下に※9'));
    const { out } = await run('import', content, [book, '--dry-run']);
    expect(out).toMatch(/取り込むと npm run check が新しく知らせること|内容の誤りになるため/);
  });

  it('reads the others where one file cannot be read, and ends with 2', async () => {
    const { content, out, book } = await filledIn(write('文。'));
    const bad = join(out, '壊れた.xlsx');
    writeFileSync(bad, 'PK');
    const { code, err, out: said } = await run('import', content, [book, bad, '--yes']);
    expect(code).toBe(2);
    expect(said.trimEnd().split('\n').at(-1)).toMatch(/^読めなかったブック 1 冊: 壊れた\.xlsx/);
    expect(err).toMatch(/壊れた\.xlsx: .*(?:ではありません|壊れています)/);
    expect(readFileSync(join(content, FILE), 'utf8')).toContain('文。');
  });

  it.each([
    [[], /取り込むブックを指定してください/],
    [['nowhere.xlsx'], /「nowhere\.xlsx」がありません/],
    [['--what'], /指定が読めません/],
  ])('refuses %j with a sentence', async (args, message) => {
    const { code, err } = await run('import', COMPLETE, args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it.each(['export', 'import'] as const)('answers --help in Japanese: %s', async (command) => {
    const { code, out } = await run(command, COMPLETE, ['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^使い方: npm run excel:/);
  });
});
