import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { PART_SEPARATOR, plainText } from '../../src/open-data/plain-text.ts';
import type { Plan, ProgressEntry } from '../../src/plan/types.ts';
import { entriesOfYear } from '../../src/summaries/grade-tally.ts';
import { SHEET_FIELDS } from '../../src/vocabulary/sheet-field.ts';
import { planWithFault } from '../source/plan-copy.ts';
import { type ReadPdf, readPdf, withoutSpaces } from './setup/pdf-text.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const COMPLETE = 'tests/fixtures/plans/complete';
const LONG_TEXT = Array.from(
  { length: 60 },
  (_, at) => `第${at + 1}回の説明会を開き、来た人から意見を聞きました。`,
).join('\n\n');

let folder: string;
let plan: Plan;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-papers-'));
  plan = (await readPlan(join(ROOT, COMPLETE))).plan as Plan;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as npm does, into a folder below the test's own. */
function print(content: string, out: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/print.ts', '--out', join(folder, out), ...args],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, KEIKAKU_CONTENT: content } },
  );
  return { status, stdout, stderr };
}

/** What a row says, each paragraph and list item apart. */
function textsOf(entry: ProgressEntry): string[] {
  return [
    entry.initiative.name,
    ...SHEET_FIELDS.flatMap(({ key }) => plainText(entry[key])?.split(PART_SEPARATOR) ?? []),
  ].map(withoutSpaces);
}

describe('部局の名称', () => {
  it('は、その年度のものを印刷する', async () => {
    expect(print(COMPLETE, 'old', '--year', '2021')).toMatchObject({ status: 0, stderr: '' });
    const text = (await readPdf(join(folder, 'old', 'council.pdf'))).pages.join('');
    expect(text).toContain('所属教育部');
    expect(text).not.toContain('教育委員会事務局');
  });
});

describe('あと一、二行で一枚に収まるシート', () => {
  it.each(['1-1-6', '1-3-3', '1-5-1', '1-6-1'])('%s は、凡例まで一枚に収まる', async (id) => {
    const content = join(ROOT, 'content');
    expect(print(content, 'single', '--year', '2022', '--measure', id)).toMatchObject({
      status: 0,
      stderr: '',
    });
    const { pages } = await readPdf(join(folder, 'single', `measure-${id}.pdf`));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('（達成度）');
  });
});

describe('1年度を1冊にしたPDF', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    expect(print(COMPLETE, 'council', '--year', '2023')).toMatchObject({ status: 0, stderr: '' });
    pdf = await readPdf(join(folder, 'council', 'council.pdf'));
  });

  it('その年度のシートの文が、一つ残らずある', () => {
    const all = pdf.pages.join('');
    const rows = entriesOfYear(plan, 2023);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.flatMap(textsOf).filter((text) => !all.includes(text))).toEqual([]);
  });

  it('長くない行は、ページの境で切れない', () => {
    const cut = entriesOfYear(plan, 2023).filter(
      (entry) => !pdf.pages.some((page) => textsOf(entry).every((text) => page.includes(text))),
    );
    expect(cut.map(({ id }) => id)).toEqual([]);
  });

  it('シートは計画の順に並ぶ', () => {
    const titles = plan.measures.map(({ id, name }) => `施策${id}　${name}`);
    const bookmarks = pdf.bookmarks.map(({ title }) => title);
    expect(bookmarks.filter((title) => title.startsWith('施策') && /\d/.test(title))).toEqual(
      titles,
    );
  });

  it('表紙のほかは、どのページにも、何ページ目か、どの計画の何年度のものかがある', () => {
    const total = pdf.pages.length;
    const foot = withoutSpaces(
      'こもれび町　第三次こもれび町総合計画　令和5年度　施策進捗管理シート',
    );
    for (const [at, page] of pdf.pages.entries()) {
      if (at === 0) continue;
      expect(page, `${at + 1} ページ`).toContain(`${at + 1}/${total}`);
      expect(page, `${at + 1} ページ`).toContain(foot);
    }
    expect(pdf.pages[0]).toContain(withoutSpaces('第三次こもれび町総合計画'));
    expect(pdf.pages[0]).toContain('令和5年度');
  });

  it('目次の番号は、そのシートが始まるページを指し、リンクもしおりもそこへ行く', () => {
    const contents = pdf.pages[1] as string;
    const listed = pdf.bookmarks.filter(({ title }) => /^(第|政策|施策\d|達成度)/.test(title));
    expect(listed.length).toBe(
      1 + plan.chapters.length + plan.policies.length + plan.measures.length,
    );
    for (const { title, page } of listed) {
      expect(contents, title).toContain(`${withoutSpaces(title)}${page}`);
      expect(pdf.pages[page - 1], title).toContain(withoutSpaces(title));
    }
    const targets = pdf.links.filter(({ from }) => from === 2).map(({ to }) => to);
    expect(targets).toEqual(listed.map(({ page }) => page));
  });

  it('目標指標の数値と、達成度の凡例と、内容の日付がある', () => {
    const all = pdf.pages.join('');
    for (const text of ['320人', '420人', '397人', '500人※1']) expect(all).toContain(text);
    expect(all).toContain('B：おおむね達成（計画の80%以上）');
    if (pdf.pages[0]?.includes('内容の最終更新')) {
      expect(pdf.pages[0]).toMatch(/内容の最終更新：\d+年\d+月\d+日/);
    }
  });

  it('読み上げに使う構造と、日本語であること、題名、作成者が入っている', () => {
    expect(pdf).toMatchObject({
      tagged: true,
      language: 'ja',
      title: '第三次こもれび町総合計画　令和5年度　施策進捗管理シート',
      author: 'はるか県こもれび町',
    });
    const roles = new Set(pdf.structure.flatMap((names) => [...names]));
    for (const role of ['H1', 'H2', 'H3', 'H4', 'Table', 'TR', 'TH', 'TD', 'L', 'LI']) {
      expect(roles, role).toContain(role);
    }
  });

  it('同じ内容なら、もう一度作っても1バイトも変わらない', () => {
    print(COMPLETE, 'again', '--year', '2023');
    const [first, second] = ['council', 'again'].map((name) =>
      readFileSync(join(folder, name, 'council.pdf')),
    ) as [Buffer, Buffer];
    expect(first.equals(second)).toBe(true);
  });
});

describe('施策、政策、担当課のPDF', () => {
  it('頼んだものだけができ、それぞれの行がすべてある', async () => {
    const asked = ['--measure', '1-1-1', '--policy', '1-2', '--division', '福祉課'];
    expect(print(COMPLETE, 'parts', '--year', '令和5年度', ...asked).status).toBe(0);
    const files = readdirSync(join(folder, 'parts')).sort();
    expect(files).toEqual(['division-fukushi.pdf', 'measure-1-1-1.pdf', 'policy-1-2.pdf']);
    const rows = entriesOfYear(plan, 2023);
    const parts: [string, (entry: ProgressEntry) => boolean][] = [
      ['division-fukushi.pdf', ({ divisions }) => divisions.some(({ id }) => id === 'fukushi')],
      ['measure-1-1-1.pdf', ({ sheet }) => sheet.measure.id === '1-1-1'],
      ['policy-1-2.pdf', ({ sheet }) => sheet.measure.policy.id === '1-2'],
    ];
    for (const [file, belongs] of parts) {
      const all = (await readPdf(join(folder, 'parts', file))).pages.join('');
      const own = rows.filter(belongs);
      expect(own.length, file).toBeGreaterThan(0);
      expect(
        own.flatMap(textsOf).filter((text) => !all.includes(text)),
        file,
      ).toEqual([]);
    }
  });

  it('再掲の行には再掲と書かれる', async () => {
    const { pages } = await readPdf(join(folder, 'parts', 'measure-1-1-1.pdf'));
    expect(pages.join('')).toContain(
      '【こども未来課】（再掲）ひとり暮らしの高齢者などの見守り活動の推進',
    );
  });

  it('1ページに収まらない行が続くページにも、見出しと施策内容と凡例がある', async () => {
    const content = join(folder, 'content');
    cpSync(join(ROOT, COMPLETE), content, { recursive: true });
    const sheet = join(content, 'sheets/2023/1-1-1.md');
    const text = readFileSync(sheet, 'utf8').replace('### 成果\n', `### 成果\n\n${LONG_TEXT}\n`);
    writeFileSync(sheet, text);
    expect(print(content, 'long', '--year', '2023', '--measure', '1-1-1').status).toBe(0);
    const { pages } = await readPdf(join(folder, 'long', 'measure-1-1-1.pdf'));
    const going = pages.filter((page) => page.includes('回の説明会を開き'));
    expect(going.length).toBeGreaterThan(1);
    for (const page of going) {
      expect(page).toContain('担当課・施策内容現状・課題実施事業成果達成度今後の方向性');
      expect(page).toContain('施策1-1-1');
      expect(page).toContain('【福祉課】ひとり暮らしの高齢者などの見守り活動の推進');
      expect(page).toContain('（達成度）A：');
    }
    const all = pages.join('');
    for (let at = 1; at <= 60; at++) expect(all).toContain(`第${at}回の説明会`);
  });
});

describe('npm run print', () => {
  it('内容に誤りがあれば 1 で終わり、何も書かない', () => {
    const { root, remove } = planWithFault('division-unknown');
    const { status, stderr } = print(root, 'fault');
    remove();
    expect(status).toBe(1);
    expect(stderr).toContain('E-DIVISION-UNKNOWN');
    expect(existsSync(join(folder, 'fault'))).toBe(false);
  });

  it.each([
    [['--nonsense'], '指定が読めません'],
    [['--year', '来年'], '年度として読めません'],
    [['--year', '2019'], 'あるのは 2021、2022、2023、2024、2025 です。'],
    [['--measure', '9-9-9'], '「9-9-9」という施策はありません'],
    [['--measure', '2-2-3'], '施策2-2-3は、番号が2-2-1に変わりました'],
    [['--policy', '1-1-1'], '「1-1-1」という政策はありません'],
    [['--division', '福祉科'], '「福祉課」ではありませんか'],
  ])('読めない指定には 2 で終わる: %j', (args, message) => {
    const { status, stdout, stderr } = print(COMPLETE, 'refused', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, 'refused'))).toBe(false);
  });

  it('--help は、使い方を日本語で出す', () => {
    const { status, stdout } = print(COMPLETE, 'help', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('使い方: npm run print');
  });
});
