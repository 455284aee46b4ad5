import { describe, expect, it } from 'vitest';
import type { Topic } from '../../src/plan/types.ts';
import {
  topicDivisions,
  topicInitiativesWithoutRow,
  topicRows,
  topicsOfMeasure,
} from '../../src/summaries/topic-contents.ts';
import { voicesOfMeasure } from '../../src/summaries/voices-of-measure.ts';
import { division, measure, row, sheet } from './plan-parts.ts';
import { complete, konan } from './plans.ts';

const topic = (parts: Partial<Topic>): Topic => ({
  id: 'kurashi',
  file: 'topics/kurashi.md',
  name: '暮らし',
  description: '',
  introduction: null,
  translations: {},
  measures: [],
  rows: [],
  ...parts,
});

function measureWithTwoYears() {
  const of = measure('1-1-1');
  const [kikaku, gakko] = [division('kikaku', '企画課'), division('gakko', '学校教育課')];
  const old = sheet(of, 2023);
  row(old, 1, { divisions: [kikaku] });
  row(old, 2, { divisions: [gakko] });
  const now = sheet(of, 2024);
  row(now, 1, { divisions: [kikaku] });
  row(now, 1, { divisions: [gakko], relisted: true });
  const [first, second] = of.initiatives as [never, never];
  return { of, first, second, kikaku, gakko };
}

describe('テーマが指す取組', () => {
  it('取組の番号は、新しいシートの再掲を含むすべての行を指す', () => {
    const { first } = measureWithTwoYears();
    const rows = topicRows(topic({ rows: [{ initiative: first, entry: null }] }));
    expect(rows.map(({ id, sheet: { year } }) => `${year} ${id}`)).toEqual([
      '2024 1-1-1.1',
      '2024 1-1-1.1-gakko',
    ]);
  });

  it('再掲の行の番号は、その行だけを指す', () => {
    const { first } = measureWithTwoYears();
    const rows = topicRows(topic({ rows: [{ initiative: first, entry: '1-1-1.1-gakko' }] }));
    expect(rows.map(({ id }) => id)).toEqual(['1-1-1.1-gakko']);
  });

  it('終わった取組は、最後に載った年度の行になる', () => {
    const { second } = measureWithTwoYears();
    const [found] = topicRows(topic({ rows: [{ initiative: second, entry: null }] }));
    expect(found?.sheet.year).toBe(2023);
  });

  it('どのシートにも行のない取組は、行のない取組として分かる', () => {
    const { of, first } = measureWithTwoYears();
    const ahead = {
      id: '1-1-1.3',
      number: 3,
      name: '新しい取組',
      measure: of,
      from: 2025,
      until: null,
    };
    const rows = [first, ahead].map((initiative) => ({ initiative, entry: null }));
    expect(topicInitiativesWithoutRow(topic({ rows }))).toEqual([ahead]);
  });

  it('問い合わせ先は、受け持つ行の多い課から', () => {
    const { of, first, kikaku, gakko } = measureWithTwoYears();
    row(of.sheets[1] as never, 3, { divisions: [gakko] });
    const rows = [{ initiative: first, entry: null }];
    expect(topicDivisions(topic({ measures: [of], rows }))).toEqual([gakko, kikaku]);
  });
});

describe('実際の計画のテーマ', () => {
  it.each([konan, complete])('$name のどの施策も、どれかのテーマにある', (plan) => {
    const alone = plan.measures.filter((of) => topicsOfMeasure(plan, of).length === 0);
    expect(plan.topics.length).toBeGreaterThan(0);
    expect(alone.map(({ id }) => id)).toEqual([]);
  });
});

describe('施策に寄せられたご意見', () => {
  it('施策そのものへのものも、その取組へのものも、新しい順に出る', () => {
    const titles = (id: string) => {
      const of = complete.measures.find((each) => each.id === id);
      return of && voicesOfMeasure(complete, of).map(({ title }) => title);
    };
    expect(titles('1-2-1')).toEqual([
      '相談の窓口がどこか分かりません',
      '保育の申込みを窓口に行かずにしたい',
    ]);
    expect(titles('2-2-1')).toEqual([]);
  });
});
