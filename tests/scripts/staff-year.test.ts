import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edited, type OpenWorkbook } from '../workbooks/edit-workbook.ts';
import { hasLibreOffice, savedByLibreOffice } from '../workbooks/libreoffice.ts';
import { staffCommand } from './staff-command.ts';

/**
 * The year as docs/guide/kikaku.md tells it, on a copy of the plan: twelve divisions fill in their
 * workbooks with the mistakes that people make, and the planning division gathers them. The steps
 * follow each other, as the year does.
 */
let folder: string;
let content: string;
let books: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-year-'));
  content = join(folder, 'content');
  books = join(folder, 'excel');
  cpSync('content', content, { recursive: true });
  git('init', '--quiet');
  git('config', 'user.name', 'kikaku');
  git('config', 'user.email', 'kikaku@example.jp');
  git('add', '--all');
  git('commit', '--quiet', '-m', '始まり');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: content, encoding: 'utf8' });
}

const run = (script: string, ...args: string[]) => staffCommand(script, content, ...args);
const take = (...args: string[]) => run('excel-import', books, ...args);
const bookOf = (division: string) => join(books, `${division}.xlsx`);
const textOf = (measure: string) =>
  readFileSync(join(content, `sheets/2022/${measure}.md`), 'utf8');

async function fillIn(division: string, edit: (book: OpenWorkbook) => void, to = bookOf(division)) {
  writeFileSync(to, await edited(readFileSync(bookOf(division)), edit));
}

/** Every row of the workbook reported in the same words. */
function reportAll({ progress }: OpenWorkbook, grade: string): void {
  for (const [id] of progress.sheet.rows.slice(progress.header + 1)) {
    if (typeof id !== 'string') continue;
    progress.put(id, '成果', `${id}の成果です。\n・講座 3回\n　・うち新規 1回`);
    progress.put(id, '達成度', grade);
    progress.put(id, '今後の方向性', '続けて取り組みます。');
  }
}

describe('一年の流れ', { timeout: 300_000 }, () => {
  it('十二の課のブックを書き出す', () => {
    const { status, stdout } = run('excel-export', '--year', '2022', '--out', books);
    expect(stdout).toContain('令和4年度のブックを 12 冊書き出しました（新しく 12 冊');
    expect(status).toBe(0);
  });

  it('課が、思い思いに記入して返す', async () => {
    // Full-width grades, bullets, a figure with comma and unit.
    await fillIn('地域創生推進課', (book) => {
      reportAll(book, 'Ａ');
      book.indicators.put('1-1-1', '年度末実績', '15,102人');
    });
    // Sorted the other way round, a grade with its meaning.
    await fillIn('秘書広報課', (book) => {
      reportAll(book, 'B：計画を80%達成');
      book.progress.moveRows((rows) => rows.reverse());
    });
    // A row was deleted.
    await fillIn('総務課', (book) => {
      reportAll(book, 'B');
      book.progress.moveRows((rows) => rows.slice(1));
    });
    // Two cells were merged.
    await fillIn('人権擁護課', (book) => {
      reportAll(book, 'C');
      const { sheet, row, column } = book.progress;
      const [at, col] = [row('1-2-1.1'), column('成果')];
      sheet.merges?.push({ startRow: at, endRow: at + 1, startCol: col, endCol: col });
    });
    // A formula that gives a number, and one that gives words.
    await fillIn('学校教育課', (book) => {
      reportAll(book, 'A');
      book.progress.put('1-2-1.3', '成果', 12, { formula: '3*4', formulaResult: 12 });
    });
    // Pasted from elsewhere with its looks: another division answers for the row's relisting.
    await fillIn('幼児施設課', ({ progress }) => {
      progress.put('1-2-1.3', '今後の方向性', '園と学校で続けます。', {
        style: { font: { bold: true, color: { rgb: 'FFFF0000' }, size: 20 } },
      });
    });
    await fillIn('健康政策課', (book) => reportAll(book, 'A'));
    if (hasLibreOffice())
      writeFileSync(bookOf('健康政策課'), savedByLibreOffice(readFileSync(bookOf('健康政策課'))));
    // A grade in words that is none of the four.
    await fillIn('人事課', (book) => reportAll(book, 'おおむね達成'));
    // Excel made a date of 4-1.
    await fillIn('商工観光労政課', (book) => {
      reportAll(book, 'B');
      book.progress.put('1-3-3.2-shoko-kanko-rosei', '成果', new Date(Date.UTC(2023, 3, 1)), {
        style: { numFmt: 'm"月"d"日"' },
      });
    });
    // Handed in twice, with another text the second time.
    await fillIn('子ども政策課', (book) => reportAll(book, 'B'));
    await fillIn(
      '子ども政策課',
      ({ progress }) => progress.put('1-3-4.2', '達成度', 'C'),
      bookOf('子ども政策課（修正版）'),
    );
    await fillIn('行財政改革推進課', (book) => {
      reportAll(book, 'D');
      book.indicators.put('1-6-1', '年度末実績', '約1万人');
    });
    // Under another name, with a sheet of notes.
    await fillIn('市民課', (book) => {
      reportAll(book, 'B');
      book.sheets.push({ name: 'メモ', rows: [['課長確認済み']] });
    });
    renameSync(bookOf('市民課'), bookOf('【提出】市民課R4'));
    // In the meantime somebody mends a text on the git server.
    const path = join(content, 'sheets/2022/1-1-1.md');
    writeFileSync(
      path,
      textOf('1-1-1').replace('### 成果\n', '### 成果\n\n先に書いた成果です。\n'),
    );
    git('commit', '--quiet', '--all', '-m', '成果を書く');
  });

  it('見るだけなら、何も書かずに、取り込めないところをすべて挙げる', () => {
    writeFileSync(join(books, '議会事務局.xls'), '古い形式');
    const { status, stdout, stderr } = take('--dry-run');
    expect(status).toBe(2);
    expect(stderr).toMatch(/議会事務局\.xls: Excel ブック（\.xlsx）ではありません/);
    const told = stdout.slice(
      stdout.indexOf('【取り込まなかった欄】'),
      stdout.indexOf('【食い違い】'),
    );
    for (const sentence of [
      /人事課\.xlsx .*\n.*「おおむね達成」は、A、B、C、D のどれでもありません/,
      /人権擁護課\.xlsx .* G4\n.*セルが結合されています/,
      /学校教育課\.xlsx .*\n.*数式が入っています/,
      /商工観光労政課\.xlsx .*\n.*日付/,
      /総務課\.xlsx .*\n.*行「1-1-6\.1」がありません/,
      /行財政改革推進課\.xlsx .*\n.*「約1万人」は、数として読めません/,
    ])
      expect(told).toMatch(sentence);
    expect(stdout).toMatch(/「15,102人」を 15102 と読みました/);
    expect(stdout).toMatch(/【提出】市民課R4\.xlsx メモ\n.*読んでいません/);
    const conflicts = stdout.slice(stdout.indexOf('【食い違い】'));
    expect(conflicts.match(/^■ \S+/gm)).toEqual(['■ 1-1-1.1', '■ 1-3-4.2', '■ 1-2-1.3']);
    expect(git('status', '--porcelain')).toBe('');
    rmSync(join(books, '議会事務局.xls'));
  });

  it('取り込めるものだけを書き、先に直された文は残す', () => {
    const { status, stdout } = take('--yes');
    expect(status).toBe(1);
    expect(textOf('1-1-1')).toContain('先に書いた成果です。');
    expect(textOf('1-1-1')).not.toContain('1-1-1.1の成果です。');
    expect(textOf('1-1-1')).toContain('1-1-1.2の成果です。\n\n- 講座 3回\n  - うち新規 1回\n');
    expect(textOf('1-1-1').match(/達成度: A$/gm)).toHaveLength(2);
    expect(textOf('1-1-6')).toMatch(/達成度: B/);
    expect(readFileSync(join(content, 'policies/1-1.mdx'), 'utf8')).toContain('年度末: 15102');
    expect(stdout).toContain('書きました: ');
    // Nothing but sheets and figures is written.
    const files = git('-c', 'core.quotePath=false', 'diff', '--name-only').trim().split('\n');
    expect(files.filter((file) => !/^(sheets\/2022|policies)\//.test(file))).toEqual([]);
    const deleted = git('diff', '--unified=0')
      .split('\n')
      .filter((line) => /^-(?!--)/.test(line));
    expect(deleted.filter((line) => !/^-(- 達成度:| {6}- \{ 年度: 2022,)/.test(line))).toEqual([]);
  });

  it('残りの記入は、取り込めなかった欄だけになる', () => {
    const { divisions } = JSON.parse(run('worklist', '--json').stdout);
    const rows = divisions.flatMap(({ name, blankRows }: Division) =>
      blankRows.map(({ row, yearEnd }) => `${name} ${row} ${yearEnd.join('・')}`),
    );
    expect(rows.sort()).toEqual(
      [
        '人事課 1-3-2.2-jinji 達成度',
        '人権擁護課 1-2-1.1 成果',
        '人権擁護課 1-2-1.2 成果',
        '商工観光労政課 1-3-3.2-shoko-kanko-rosei 成果',
        '子ども政策課 1-3-4.2 達成度',
        '学校教育課 1-2-1.3 成果・今後の方向性',
        '幼児施設課 1-2-1.3 成果・今後の方向性',
        '総務課 1-1-6.1 成果・達成度・今後の方向性',
      ].sort(),
    );
  });

  it('課が直したブックを取り込むと、そこだけが書かれ、もう残りはない', async () => {
    await fillIn('人事課', ({ progress }) => progress.put('1-3-2.2-jinji', '達成度', 'B'));
    await fillIn('人権擁護課', ({ progress }) => {
      progress.sheet.merges = progress.sheet.merges?.filter(({ startRow }) => startRow < 2);
      progress.put('1-2-1.2', '成果', '結合を解いて書きました。');
    });
    await fillIn('学校教育課', ({ progress }) => {
      progress.put('1-2-1.3', '成果', '12回', { formula: undefined, formulaResult: undefined });
      progress.put('1-2-1.3', '今後の方向性', '園と学校で続けます。');
    });
    await fillIn('商工観光労政課', ({ progress }) =>
      progress.put('1-3-3.2-shoko-kanko-rosei', '成果', '4月1日に始めました。', {
        style: {},
      }),
    );
    await fillIn('行財政改革推進課', ({ indicators }) =>
      indicators.put('1-6-1', '年度末実績', 10012),
    );
    // Two versions: the first one is put away. The deleted row: a new workbook.
    rmSync(bookOf('子ども政策課'));
    rmSync(bookOf('総務課'));
    run('excel-export', '--year', '2022', '--division', '総務課', '--out', books);
    await fillIn('総務課', (book) => reportAll(book, 'B'));
    // The text that was written first stays: the division takes it over.
    await fillIn('地域創生推進課', ({ progress }) =>
      progress.put('1-1-1.1', '成果', '先に書いた成果です。'),
    );
    const { status, stdout, stderr } = take('--yes');
    expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' });
    const { divisions } = JSON.parse(run('worklist', '--json').stdout);
    expect(divisions.flatMap(({ blankRows }: Division) => blankRows)).toEqual([]);
    expect(take('--yes').stdout).toMatch(/変わる欄 0、/);
  });

  it('内容に誤りはなく、変わったことが事実ごとに分かり、記録できる', () => {
    const checked = run('check');
    expect(checked.status, checked.stdout).toBe(0);
    expect(run('changes', 'HEAD').stdout).toMatch(/1-6-1/);
    git('commit', '--quiet', '--all', '-m', '令和4年度の年度末の記入');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('次の年度を一つのコミットで始め、そのブックを書き出せる', () => {
    const opened = run('new-year', '2023', '--commit');
    expect(opened.status, opened.stderr).toBe(0);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('rev-list', '--count', 'HEAD').trim()).toBe('4');
    expect(run('check').status).toBe(0);
    expect(run('new-year', '2023').status).toBe(1);
    const next = run('excel-export', '--out', join(folder, 'excel-2023'));
    expect(next.stdout).toContain('令和5年度のブックを 12 冊書き出しました（新しく 12 冊');
    // What belongs to the year before is refused by nobody and changes nothing.
    expect(take('--dry-run').stdout).toMatch(/変わる欄 0、/);
  });
});

interface Division {
  name: string;
  blankRows: { row: string; yearEnd: string[] }[];
}
