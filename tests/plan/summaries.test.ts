import { beforeAll, describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { originalVersion } from '../../src/plan/original-version.ts';
import type { ContentDocuments } from '../../src/source/documents.ts';
import { readContent } from '../../src/source/read-content.ts';
import { readSummary } from '../../src/source/read-summary.ts';
import { SourceText } from '../../src/source/source-text.ts';
import { summaryFiles } from '../../src/summaries/summary-files.ts';
import { SMALL_PLAN } from '../source/plan-copy.ts';

let documents: ContentDocuments;
beforeAll(async () => {
  ({ documents } = await readContent(SMALL_PLAN));
});

function summary(name: string, version: string | null) {
  const file = `summaries/${name}.md`;
  const text = `---\n原文の版: '${version}'\n---\n\n町（まち）の計画（けいかく）です。\n`;
  return readSummary(new SourceText(file, text), { file, name, year: null });
}

/** The documents with another text in one of their files. */
function changed(change: (copy: ContentDocuments) => void): ContentDocuments {
  const copy = structuredClone(documents);
  change(copy);
  return copy;
}

const measure = (copy: ContentDocuments) =>
  copy.measures.find(({ id }) => id === '1-1-1') as ContentDocuments['measures'][number];
const policy = (copy: ContentDocuments) =>
  copy.policies.find(({ id }) => id === '1-1') as ContentDocuments['policies'][number];

describe('要約のもとにした文の版', () => {
  it.each<[string, (copy: ContentDocuments) => void, string[]]>([
    [
      '施策の名称',
      (copy) => {
        measure(copy).name = '新しい名';
      },
      ['1-1-1', '1-1'],
    ],
    [
      '施策の取組',
      (copy) => {
        measure(copy).initiatives.pop();
      },
      ['1-1-1', '1-1'],
    ],
    [
      '施策の課題',
      (copy) => {
        measure(copy).issues = null;
      },
      ['1-1-1', '1-1'],
    ],
    [
      '政策のキャッチフレーズ',
      (copy) => {
        policy(copy).slogan = '新しい言葉';
      },
      ['1-1'],
    ],
    [
      '実績値',
      (copy) => {
        for (const each of policy(copy).indicators) each.actuals = [];
      },
      [],
    ],
    [
      'シート',
      (copy) => {
        copy.sheets = [];
      },
      [],
    ],
  ])('%sが変わると、その文の要約だけが古くなる', (_, change, stale) => {
    const after = changed(change);
    const ids = ['1-1-1', '1-1', '1-2'];
    expect(
      ids.filter((id) => originalVersion(documents, id) !== originalVersion(after, id)),
    ).toEqual(stale);
  });

  it('計画にない番号には、版がない', () => {
    expect(originalVersion(documents, '9-9')).toBeNull();
  });
});

describe('政策や施策の要約', () => {
  it('やさしい日本語、英語、ポルトガル語の順に並び、版が違えば古いと分かる', () => {
    const version = originalVersion(documents, '1-1');
    const summaries = [
      summary('1-1.pt-BR', version),
      summary('1-1.en', '00000000'),
      summary('1-1.easy', version),
    ];
    const { plan, problems } = buildPlan({ ...documents, summaries });
    expect(plan?.summaries.map(({ language, stale }) => [language, stale])).toEqual([
      ['easy', false],
      ['en', true],
      ['pt-BR', false],
    ]);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['W-SUMMARY-STALE', 'summaries/1-1.en.md'],
    ]);
  });

  it('編集する人には、どの言葉の要約かを言う', () => {
    const summaries = [summary('1-1.en', null), summary('1-1-1.easy', null)];
    const { plan } = buildPlan({ ...documents, summaries });
    expect(summaryFiles(plan ?? { summaries: [] }, '1-1')).toEqual([
      { file: 'summaries/1-1.en.md', name: '要約（英語）' },
    ]);
  });
});
