import { describe, expect, it } from 'vitest';
import { DivisionNames } from '../../src/plan/division-names.ts';
import type { DivisionsDocument } from '../../src/source/documents.ts';

const contact = { phone: null, email: null, page: null };

function names(
  ...divisions: { id: string; name: string; formerNames?: { name: string; until: number }[] }[]
) {
  const document: DivisionsDocument = {
    id: 'divisions',
    file: 'divisions.yaml',
    places: {},
    text: { links: [], marks: [], anchors: [], components: [], blocks: [] },
    complete: true,
    divisions: divisions.map((division) => ({
      department: null,
      reading: null,
      formerNames: [],
      contact,
      ...division,
    })),
  };
  return new DivisionNames(document);
}

const ids = (found: ReturnType<DivisionNames['resolve']>) =>
  found.map(({ division, status }) => `${division?.id} ${status}`);

describe('担当課の名前', () => {
  it('旧名称は、終わりの年度まで使える', () => {
    const all = names({
      id: 'jinken',
      name: '人権擁護課',
      formerNames: [{ name: '人権政策課', until: 2020 }],
    });
    expect(ids(all.resolve(['人権政策課'], 2020))).toEqual(['jinken former']);
    expect(ids(all.resolve(['人権政策課'], 2021))).toEqual(['jinken outdated']);
  });

  it('旧名称をほかの課が引き継いでも、年度で見分ける', () => {
    const all = names(
      { id: 'new', name: '政策課' },
      { id: 'old', name: '未来課', formerNames: [{ name: '政策課', until: 2020 }] },
    );
    expect(ids(all.resolve(['政策課'], 2020))).toEqual(['old former']);
    expect(ids(all.resolve(['政策課'], 2021))).toEqual(['new current']);
  });

  it('名前の中の「・」は、区切りと間違えない', () => {
    const all = names({ id: 'kodomo', name: 'こども・若者課' }, { id: 'somu', name: '総務課' });
    expect(ids(all.resolve(['こども', '若者課', '総務課'], 2022))).toEqual([
      'kodomo current',
      'somu current',
    ]);
  });
});
