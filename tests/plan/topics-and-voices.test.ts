import { beforeAll, describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan, ProgressEntry } from '../../src/plan/types.ts';
import type { ContentDocuments } from '../../src/source/documents.ts';
import { readContent } from '../../src/source/read-content.ts';
import { readTopic } from '../../src/source/read-topic.ts';
import { readVoice } from '../../src/source/read-voice.ts';
import { SourceText } from '../../src/source/source-text.ts';
import { SMALL_PLAN } from '../source/plan-copy.ts';

let documents: ContentDocuments;
beforeAll(async () => {
  ({ documents } = await readContent(SMALL_PLAN));
});

function topic(name: string, order: number, lines = '施策: [1-2-1, 1-1-2, 1-1-1]') {
  const text = `---\n名前: ${name}\n説明: 試すため。\n順: ${order}\n${lines}\n---\n`;
  const file = `topics/${name}.md`;
  return readTopic(new SourceText(file, text), { file, name, year: null });
}

function voice(name: string, day: string, facts = '施策: [1-1-1]') {
  const text = `---\n件名: ${name}\n日付: ${day}\n${facts}\n---\n\n## ご意見\n\n声。\n\n## 回答\n`;
  const file = `voices/${name}.md`;
  return readVoice(new SourceText(file, text), { file, name, year: null });
}

describe('暮らしのテーマ', () => {
  it('一つもなければ、何も知らせない', () => {
    const { plan, problems } = buildPlan(documents);
    expect(plan?.topics).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('「順」に並び、同じ数ならファイル名の順。施策は計画の順になる', () => {
    const topics = [topic('c', 2), topic('b', 1), topic('a', 2)];
    const { plan, problems } = buildPlan({ ...documents, topics });
    expect(problems).toEqual([]);
    expect(plan?.topics.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(plan?.topics[0]?.measures.map(({ id }) => id)).toEqual(['1-1-1', '1-1-2', '1-2-1']);
  });

  it('取組の番号があれば、同じ取組の再掲の行を重ねて指さない', () => {
    const sheets = (buildPlan(documents).plan as Plan).measures.flatMap((of) => of.sheets);
    const relisted = sheets.flatMap(({ entries }) => entries).find((row) => row.relisted);
    const { id, initiative } = relisted as ProgressEntry;
    const both = topic('a', 1, `施策: [1-1-1, 1-1-2, 1-2-1]\n取組: [${id}, ${initiative.id}]`);
    const one = topic('a', 1, `施策: [1-1-1, 1-1-2, 1-2-1]\n取組: [${id}]`);
    const rowsOf = (of: typeof both) =>
      buildPlan({ ...documents, topics: [of] }).plan?.topics[0]?.rows.map(({ entry }) => entry);
    expect(rowsOf(both)).toEqual([null]);
    expect(rowsOf(one)).toEqual([id]);
  });

  it('読み取れないテーマがあれば、どのテーマにもない施策を知らせない', () => {
    const lost = { ...topic('a', 1, '施策: [1-1-1]'), complete: false };
    expect(buildPlan({ ...documents, topics: [lost] }).problems).toEqual([]);
  });
});

describe('ご意見と回答', () => {
  it('新しいものから並び、回答が空欄ならまだない', () => {
    const voices = [voice('a', '2024-05-01'), voice('b', '2024-06-01')];
    const { plan, problems } = buildPlan({ ...documents, voices });
    expect(problems).toEqual([]);
    expect(plan?.voices.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(plan?.voices[0]).toMatchObject({ answer: null, opinion: { markdown: '声。' } });
  });

  it('回答した課は、その日の名前で分かる', () => {
    const at = (day: string) => voice('a', day, '施策: [1-1-1]\n回答した課: [まちづくり推進課]');
    const before = buildPlan({ ...documents, voices: [at('2024-03-31')] });
    expect(before.problems).toEqual([]);
    expect(before.plan?.voices[0]?.divisions.map(({ id }) => id)).toEqual(['kikaku']);
    const after = buildPlan({ ...documents, voices: [at('2024-04-01')] });
    expect(after.problems.map(({ code }) => code)).toEqual(['E-DIVISION-FORMER']);
  });
});
