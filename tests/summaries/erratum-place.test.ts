import { describe, expect, it } from 'vitest';
import type { Department, ErratumPlace } from '../../src/plan/types.ts';
import { erratumPlace } from '../../src/summaries/erratum-place.ts';
import { division, measure, planOf, policy, row, sheet } from './plan-parts.ts';

const kikaku = division('kikaku', '企画課');
const gakko = division('gakko', '学校教育課');
const of = measure('1-2-1');
const sheet2023 = sheet(of, 2023);
row(sheet2023, 1, { divisions: [gakko] });
row(sheet2023, 1, { divisions: [kikaku], relisted: true });
const somu: Department = {
  id: 'somu',
  name: '総務部',
  divisions: [],
  years: [
    {
      year: 2023,
      name: '総務部',
      file: 'departments/2023/somu.md',
      chapter: null as never,
      role: null,
      headPost: null,
      headName: null,
      priorities: [],
    },
  ],
};
const plan = planOf({
  policies: [policy('1-2')],
  measures: [of],
  divisions: [kikaku, gakko],
  departments: [somu],
});

function placeOf(file: string, section: string | null = null, field: string | null = null) {
  return erratumPlace(plan, { file, section, field } satisfies ErratumPlace);
}

describe('訂正の箇所の名前と行き先', () => {
  it('シートの行は、取組の番号で呼び、その年度の行へ導く', () => {
    expect(placeOf('sheets/2023/1-2-1.md', '1-2-1.1', '実施事業')).toEqual({
      name: '施策1-2-1 令和5年度のシート、取組1、実施事業',
      address: '/measures/1-2-1/2023/#1-2-1.1',
    });
  });

  it('再掲の行は、課の名前で見分ける', () => {
    expect(placeOf('sheets/2023/1-2-1.md', '1-2-1.1（再掲・企画課）', '現状・課題')).toEqual({
      name: '施策1-2-1 令和5年度のシート、取組1（再掲・企画課）、現状・課題',
      address: '/measures/1-2-1/2023/#1-2-1.1-kikaku',
    });
  });

  it('政策、施策、部局、課のファイルは、それぞれのページへ導く', () => {
    expect(placeOf('policies/1-2.mdx', null, '関連計画')).toEqual({
      name: '政策1-2、関連計画',
      address: '/policies/1-2/',
    });
    expect(placeOf('measures/1-2-1.md', '取組2')).toEqual({
      name: '施策1-2-1、取組2',
      address: '/measures/1-2-1/',
    });
    expect(placeOf('departments/2023/somu.md', '重点課題2', '実行方針')).toEqual({
      name: '総務部 令和5年度の目標と方針、重点課題2、実行方針',
      address: '/departments/somu/#year-2023',
    });
    expect(placeOf('divisions.yaml', 'gakko', '名称')).toEqual({
      name: '担当課、学校教育課、名称',
      address: '/divisions/gakko/',
    });
  });

  it('項目の名前が前の言葉と同じなら、繰り返さない', () => {
    expect(placeOf('departments/2023/somu.md', '重点課題2', '重点課題').name).toBe(
      '総務部 令和5年度の目標と方針、重点課題2',
    );
    expect(placeOf('sheets/2023/1-2-1.md', '1-2-1.1', '取組').name).toBe(
      '施策1-2-1 令和5年度のシート、取組1',
    );
  });

  it('計画にない箇所は、名前だけを示してリンクにしない', () => {
    expect(placeOf('sheets/2024/1-2-1.md', '1-2-1.1').address).toBeNull();
    expect(placeOf('policies/9-9.mdx').address).toBeNull();
    expect(placeOf('departments/2024/somu.md').address).toBeNull();
    expect(placeOf('plan.yaml')).toEqual({ name: 'plan.yaml', address: null });
  });
});
