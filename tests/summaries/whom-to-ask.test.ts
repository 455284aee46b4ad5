import { describe, expect, it } from 'vitest';
import { divisionsOfMeasure, whomToAsk } from '../../src/summaries/whom-to-ask.ts';
import { division, measure, planOf, row, sheet } from './plan-parts.ts';

const NOBODY = { phone: null, email: null, page: null };
const known = { ...division('kikaku', '企画課'), contact: { ...NOBODY, phone: '000-000-0001' } };
const unknown = division('gakko', '学校教育課');
const office = { name: '企画課 計画係', ...NOBODY, email: 'keikaku@example.jp' };

describe('問い合わせ先', () => {
  it('課の連絡先が分かれば、計画全体の窓口は出さない', () => {
    expect(whomToAsk(planOf({ contact: office }), [known])).toEqual({
      reachable: [known],
      unreachable: [],
      instead: null,
    });
  });

  it('連絡先のない課があれば、計画全体の窓口を添える', () => {
    expect(whomToAsk(planOf({ contact: office }), [known, unknown])).toEqual({
      reachable: [known],
      unreachable: [unknown],
      instead: office,
    });
  });

  it('担当課が分からなければ、計画全体の窓口だけになる', () => {
    expect(whomToAsk(planOf({ contact: office }), []).instead).toBe(office);
  });

  it('窓口の名前だけで連絡の手段がなければ、窓口とはしない', () => {
    const named = { name: '企画課', ...NOBODY };
    expect(whomToAsk(planOf({ contact: named }), [unknown]).instead).toBeNull();
  });

  it('施策の担当課は、新しいシートの、再掲でない行の課から', () => {
    const of = measure('1-1-1');
    row(sheet(of, 2023), 1, { divisions: [division('mukashi', '昔の課')] });
    const newest = sheet(of, 2024);
    row(newest, 1, { divisions: [unknown], relisted: true });
    row(newest, 1, { divisions: [known] });
    row(newest, 2, { divisions: [known] });
    expect(divisionsOfMeasure(of)).toEqual([known, unknown]);
  });
});
