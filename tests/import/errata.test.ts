import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { occurrences } from '../../src/import/apply-errata.ts';
import { readErrataList } from '../../src/import/errata-list.ts';
import { bareText } from '../../src/import/proof/bare-text.ts';
import { proveImport } from '../../src/import/proof/prove-import.ts';
import { splitLines } from '../../src/import/source-text.ts';
import { proofInputOfKonan } from './konan-proof.ts';
import { madeUpChapter, ROW_2 } from './made-up-chapter.ts';
import {
  HAND_WRITTEN,
  importText,
  KONAN,
  KONAN_HAND_WRITTEN,
  runImport,
  temporaryContent,
} from './temporary-content.ts';

const source = splitLines(readFileSync(KONAN, 'utf8'));
const errata = readErrataList(
  readFileSync(`${KONAN_HAND_WRITTEN}/errata.yaml`, 'utf8'),
  'konan-chapter-1.txt',
);

describe('湖南市の errata.yaml', () => {
  it('原典に「湖南省」とある箇所は、すべて訂正されている', () => {
    const misread = source.flatMap((line, i) => occurrences(line, '湖南省').map(() => i + 1));
    const corrected = errata.corrections
      .filter((entry) => entry.source.includes('湖南省'))
      .map((entry) => entry.sourceLine);
    expect(corrected).toEqual(misread);
  });

  it('訂正の後の文に、読み取りの誤りは残らない', async () => {
    const folder = temporaryContent(HAND_WRITTEN);
    const { proof, chapter } = await runImport(KONAN, folder);
    expect(proof?.corrections).toBe(23);
    expect(JSON.stringify(chapter)).not.toMatch(
      /湖南省|びったり|まちづくセンター|なんいる|ちよこっと|デジタルデバイト/,
    );
  });

  it('訂正を元に戻すと、content の文は一字残らず原典の文になる', async () => {
    const {
      source: sourceText,
      correctedLines,
      corrections,
      claims,
      files,
      ...rest
    } = await proofInputOfKonan();
    const takeBack = (text: string, of: typeof corrections): string =>
      of.reduce((now, { source: wording, corrected }) => now.replace(corrected, wording), text);
    const reversed = {
      ...rest,
      source: sourceText,
      correctedLines: sourceText.lines,
      corrections: [],
      claims: claims.map((claim) => ({
        ...claim,
        text: takeBack(
          claim.text,
          corrections.filter(({ sourceLine }) => sourceLine === claim.line),
        ),
      })),
      files: new Map(
        [...files].map(([file, text]) => [
          file,
          takeBack(
            text,
            corrections.filter(({ place }) => place.file === file),
          ),
        ]),
      ),
    };
    expect(proveImport(reversed).problems).toEqual([]);
    expect(correctedLines).not.toEqual(sourceText.lines);
    // Without taking them back the same comparison must fail.
    expect(proveImport({ ...reversed, files }).problems.length).toBeGreaterThan(0);
  });

  it('未解決の原文は原典のその行にあり、サイトの同じ箇所に残っている', () => {
    const { 未解決: open } = parse(readFileSync(`${KONAN_HAND_WRITTEN}/errata.yaml`, 'utf8')) as {
      未解決: { 箇所: { ファイル: string }; 原典: { 行: number }; 原文: string; 疑問: string }[];
    };
    expect(open.length).toBeGreaterThan(20);
    for (const { 箇所: place, 原典: origin, 原文: wording } of open) {
      expect(bareText(source[origin.行 - 1] ?? ''), wording).toContain(bareText(wording));
      // Marks, months and the blank 関連計画 stand in fields of their own.
      if (/[※：]|H29/.test(wording) || /^[-\d]/.test(wording)) continue;
      expect(bareText(readFileSync(join('content', place.ファイル), 'utf8'))).toContain(
        bareText(wording),
      );
    }
  });
});

describe('errata.yaml の訂正は', () => {
  const correction = (
    line: number,
    wording: string,
    corrected: string,
    place = '{ ファイル: sheets/2022/3-1-1.md, 行: 3-1-1.2, 項目: 実施事業 }',
  ) =>
    `訂正:\n  - 箇所: ${place}\n    原典: { ファイル: source.txt, 行: ${line} }\n    原文: ${wording}\n    訂正: ${corrected}\n    理由: 読み取りの誤り。\n`;
  const text = madeUpChapter();
  const row2 = text.split('\n').indexOf(ROW_2) + 1;

  async function importWith(errataText: string) {
    const folder = temporaryContent();
    writeFileSync(join(folder, 'errata.yaml'), errataText);
    return importText(text, folder);
  }

  it('書いた行の書いた文にだけ当てる', async () => {
    const outcome = await importWith(correction(row2, '広報', '広報紙'));
    expect(outcome.problems).toEqual([]);
    expect(readFileSync(join(outcome.folder, 'sheets/2022/3-1-1.md'), 'utf8')).toContain(
      '- 広報紙\n',
    );
  });

  it('原文がその行になければ、同じ字のある行を示して断る', async () => {
    const outcome = await importWith(correction(1, '広報', '広報紙'));
    expect(outcome.problems).toEqual([
      {
        file: 'errata.yaml',
        line: 2,
        message: '原文「広報」が source.txt の1行目にありません。',
        remedy: `行の番号と原文を確かめてください。同じ字は${row2}行目にあります。`,
      },
    ]);
  });

  it('原文がその行に二回あれば、どれか決まらないので断る', async () => {
    const outcome = await importWith(correction(row2, '啓発', '啓蒙'));
    expect(outcome.problems.map(({ message }) => message)).toEqual([
      `原文「啓発」は source.txt の${row2}行目に2回あり、どれを直すか決まりません。`,
    ]);
  });

  it('箇所が違っていれば断る', async () => {
    const outcome = await importWith(
      correction(
        row2,
        '広報',
        '広報紙',
        '{ ファイル: sheets/2022/3-1-1.md, 行: 3-1-1.1, 項目: 実施事業 }',
      ),
    );
    expect(outcome.problems.map(({ message }) => message)).toEqual([
      '訂正「広報紙」が、箇所に書かれた sheets/2022/3-1-1.md の 3-1-1.1「実施事業」にありません。',
    ]);
  });

  it('足りない項目や YAML の誤りは、スタックトレースでなく文で知らせる', async () => {
    expect((await importWith('訂正:\n  - 原文: 広報\n')).problems[0]?.message).toBe(
      '訂正に、箇所・原典・原文・訂正のどれかがありません。',
    );
    expect((await importWith('訂正: [')).problems[0]?.message).toBe('YAML として読めません。');
  });

  it('別の名前のファイルの訂正しかなければ、訂正のないまま取り込まない', async () => {
    const outcome = await importWith(
      correction(row2, '広報', '広報紙').replace('source.txt', 'chapter-3.txt'),
    );
    expect(outcome.problems.map(({ message }) => message)).toEqual([
      '第3章の訂正は「chapter-3.txt」のもので、取り込むファイルは「source.txt」です。',
    ]);
  });
});
