import { describe, expect, it } from 'vitest';
import { divisionNameIn } from '../../src/summaries/division-name.ts';
import { division } from './plan-parts.ts';

const renamed = {
  ...division('kikaku', '企画課'),
  formerNames: [
    { name: 'まちづくり推進課', until: 2023 },
    { name: 'まちづくり課', until: 2020 },
  ],
};

describe('担当課の名前', () => {
  it('名前が変わった課は、その年度の名前で呼ぶ', () => {
    expect(divisionNameIn(renamed, 2024)).toBe('企画課');
    expect(divisionNameIn(renamed, 2023)).toBe('まちづくり推進課');
    expect(divisionNameIn(renamed, 2021)).toBe('まちづくり推進課');
    expect(divisionNameIn(renamed, 2020)).toBe('まちづくり課');
  });

  it('変わっていない課は、いつも同じ名前', () => {
    expect(divisionNameIn(division('somu', '総務課'), 2010)).toBe('総務課');
  });
});
