import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { isError } from '../../src/vocabulary/content-problem.ts';
import { copyOfSmallPlan } from './plan-copy.ts';

// What is too large to keep, or what some computers cannot keep: made here, over the small plan.

let root: string;
let remove: () => void;
beforeEach(() => {
  ({ root, remove } = copyOfSmallPlan());
});
afterEach(() => remove());

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

/** Codes of the errors in a file, and that every problem is told in Japanese. */
async function errorsIn(file: string): Promise<string[]> {
  const { problems } = await readPlan(root);
  for (const { message, hint } of problems) expect(message + hint).toMatch(/[ぁ-ん]/);
  return problems.filter((each) => isError(each) && each.file === file).map(({ code }) => code);
}

const voice = (body: string) =>
  `---\n件名: 見本\n日付: 2025-06-12\n施策: [1-1-1]\n---\n\n## ご意見\n\n${body}\n\n## 回答\n`;

describe('大きすぎるもの', () => {
  const FILE = 'voices/hostile.md';
  it.each([
    ['10 MB の一行', 'a'.repeat(10_000_000)],
    ['10 MB の空白', ' '.repeat(10_000_000)],
    ['10 MB の改行', '\n'.repeat(10_000_000)],
    ['10 MB のかっこ', '['.repeat(10_000_000)],
    ['500 KB の手前の一行', 'あ'.repeat(160_000)],
    ['6,000 行の表', `| 列 | 列 |\n| --- | --- |\n${'| *一* | *二* |\n'.repeat(6_000)}`],
    ['4,000 列の表', `${'|*一*'.repeat(4_000)}|\n${'|-'.repeat(4_000)}|`],
    [
      '何千段もの箇条書き',
      Array.from({ length: 400 }, (_, n) => `${' '.repeat(n * 2)}- 段`).join('\n'),
    ],
    ['何千重もの引用', '>'.repeat(15_000)],
    ['何千重もの強調', '**a *b '.repeat(2_500)],
    ['閉じない、いくつものタグ', '<a href="'.repeat(2_000)],
    ['閉じない、いくつものリンク', '[a](<b '.repeat(2_000)],
  ])('%s', async (_, body) => {
    put(FILE, voice(body));
    const errors = await errorsIn(FILE);
    expect(errors[0]).toMatch(/^E-(?:FILE-SIZE|TEXT-COMPLEX)$/);
  });

  it('何万もの項目のある YAML', async () => {
    put('synonyms.yaml', Array.from({ length: 60_000 }, (_, n) => `a${n}: [b${n}]\n`).join(''));
    expect(await errorsIn('synonyms.yaml')).toEqual(['E-FILE-SIZE']);
  });

  it('500 KB に収まる、ふくらむ YAML', async () => {
    const line = (n: number) =>
      `a${n}: &a${n} [${Array(9)
        .fill(`*a${n - 1}`)
        .join(',')}]\n`;
    const lines = Array.from({ length: 3_000 }, (_, n) => (n === 0 ? 'a0: &a0 [x]\n' : line(n)));
    put('synonyms.yaml', lines.join(''));
    expect(await errorsIn('synonyms.yaml')).toContain('E-YAML-TAG');
  });
});

describe('限りの中で、調べる式を待たせようとするもの', () => {
  // Counted against a text of the same size that asks nothing of anyone: no clock decides.
  const SIZE = 18_000;
  const plain = `${'文です。'.repeat(SIZE / 4)}`;
  it.each([
    ['空白', `a${' '.repeat(SIZE)}b`],
    ['全角の空白', `一${'\u3000'.repeat(SIZE)}二`],
    ['点', `https://a.example/${'.'.repeat(SIZE)}`],
    ['アットマーク', 'a@'.repeat(SIZE / 2)],
    ['コロン', '- 担当課'.padEnd(SIZE, ':')],
    ['かっこ', `（${'（2024年度'.repeat(SIZE / 8)}`],
    ['閉じない引用符', `"${"'".repeat(SIZE)}`],
    ['注の印', '※1'.repeat(SIZE / 2)],
    ['はてなと感嘆符', `${'!?'.repeat(SIZE / 2)}x`],
    ['数字', `${'1,'.repeat(SIZE / 2)}x`],
    ['番号', `${'1.'.repeat(SIZE / 2)}x`],
    ['ハイフン', '-'.repeat(SIZE)],
    ['縦線', '|'.repeat(SIZE)],
    ['逆斜線', '\\'.repeat(SIZE)],
    ['アンパサンド', '&'.repeat(SIZE)],
    ['実体', '&amp;'.repeat(SIZE / 5)],
    ['濁点', 'か\u3099'.repeat(SIZE / 2)],
  ])('%s', async (_, body) => {
    const cost = async (text: string) => {
      put('voices/hostile.md', voice(`${text}\n\n`.repeat(4)));
      const start = process.cpuUsage();
      await readPlan(root);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    await cost(plain);
    expect(await cost(body)).toBeLessThan(20 * (await cost(plain)) + 1_000_000);
  });
});

describe('名前のいたずら', () => {
  it.each([
    ['逆斜線', 'voices/a\\b.md'],
    ['とても長い名前', `voices/${'a'.repeat(240)}A.md`],
    ['Windows の予約名', 'voices/CON.md'],
    ['Windows の予約名と番号', 'voices/COM1.md'],
    ['大文字', 'voices/Hostile.md'],
    ['分かれた濁点', 'voices/か\u3099.md'],
    ['全角の英字', 'voices/ｈｏｓｔｉｌｅ.md'],
    ['キリル文字', 'voices/h\u043estile.md'],
    ['向きを変える文字', 'voices/a\u202edm.exe.md'],
    ['見えない文字', 'voices/a\u200bb.md'],
    ['改行', 'voices/a\nb.md'],
    ['端末への命令', 'voices/a\u001b[2Jb.md'],
    ['引用符とタグ', 'voices/"><script>.md'],
    ['番号のゼロ', 'measures/01-1-1.md'],
    ['大きすぎる番号', 'measures/1-1-99999.md'],
    ['プログラム', 'voices/hostile.js'],
    ['ページ', 'pages/hostile.html'],
    ['隠れた終わり', 'pages/hostile.mdx.ts'],
    ['空白の終わり', 'voices/hostile.md '],
    ['年度の外', 'sheets/99999/1-1-1.md'],
    ['年度の名前の別の字', 'sheets/２０２４/1-1-1.md'],
    ['知らないフォルダ', 'node_modules/x/index.js'],
    ['設定のファイル', 'astro.config.mjs'],
  ])('%s', async (_, file) => {
    put(file, voice('文です。'));
    const { problems } = await readPlan(root);
    const top = file.split('/')[0] as string;
    const errors = problems.filter(isError).map((problem) => problem.file);
    expect(
      errors.some((each) => each === file || each === top || file.startsWith(`${each}/`)),
    ).toBe(true);
  });

  it('Windows の予約名は、小文字でも使えない', async () => {
    for (const name of ['con', 'prn', 'aux', 'nul', 'com1', 'lpt9']) {
      put(`voices/${name}.md`, voice('文です。'));
      expect(await errorsIn(`voices/${name}.md`), name).toEqual(['E-FILE-NAME']);
    }
  });

  it('点で始まる名前は、プログラムのもので、読まない', async () => {
    for (const file of ['voices/..a.md', '.git/config', '.env']) put(file, voice('秘密の文です。'));
    const { plan, problems } = await readPlan(root);
    expect(problems).toEqual([]);
    expect(plan?.voices).toEqual([]);
  });

  it('大文字と小文字だけが違う二つの名前', async () => {
    put('voices/same.md', voice('文です。'));
    put('voices/SAME.md', voice('文です。'));
    expect(await errorsIn('voices/SAME.md')).toEqual(['E-FILE-NAME']);
  });
});

describe.skipIf(process.platform === 'win32')('内容のフォルダの外を指すリンク', () => {
  let outside: string;
  beforeEach(() => {
    outside = mkdtempSync(join(tmpdir(), 'keikaku-outside-'));
    writeFileSync(join(outside, 'a.md'), voice('外の秘密の文です。'));
  });
  afterEach(() => rmSync(outside, { recursive: true, force: true }));

  it.each([
    ['外のファイル', 'voices/a.md', () => join(outside, 'a.md')],
    ['外のフォルダ', 'voices', () => outside],
    ['上のフォルダ', 'voices/up.md', () => '../../../../../../../../etc/hostname'],
    ['装置', 'voices/zero.md', () => '/dev/zero'],
    ['輪になったリンク', 'voices/loop.md', () => 'loop.md'],
    ['行き先のないリンク', 'voices/none.md', () => 'no-such-file.md'],
    ['年度のフォルダ', 'sheets/2022', () => outside],
    ['プロセスの中身', 'voices/environment.md', () => '/proc/self/environ'],
  ])('%s', async (_, file, target) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    symlinkSync(target(), join(root, file));
    const { problems, plan } = await readPlan(root);
    expect(problems.map(({ code, file: at }) => `${code} ${at}`)).toContain(`E-FILE-LINK ${file}`);
    expect(JSON.stringify(plan?.voices)).not.toContain('秘密');
  });

  it.each(['plan.yaml', 'divisions.yaml', 'errata.yaml', 'synonyms.yaml'])(
    '外の %s は読まない',
    async (file) => {
      writeFileSync(join(outside, file), readFileSync(join(root, file)));
      rmSync(join(root, file));
      symlinkSync(join(outside, file), join(root, file));
      expect(await errorsIn(file)).toContain('E-FILE-LINK');
    },
  );

  it('自分の中を指すリンクは、ふつうのファイルとして読む', async () => {
    mkdirSync(join(root, 'voices'));
    symlinkSync('../measures', join(root, 'voices', 'loop'));
    expect(await errorsIn('voices/loop')).toEqual(['E-FILE-STRAY']);
  });
});
