import { describe, expect, it } from 'vitest';
import { correctionGroups } from '../../src/summaries/correction-groups.ts';
import { correction } from './plan-parts.ts';

const reason = '町の名前はあおば町。';

describe('訂正のまとめ', () => {
  it('同じ理由で同じ文字を直した箇所は、一つにまとまり、共通する言葉だけが見出しになる', () => {
    const groups = correctionGroups([
      correction('あおば村人権計画', 'あおば町人権計画', reason),
      correction('第二期あおば村ビジョン', '第二期あおば町ビジョン', reason),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ source: 'あおば村', corrected: 'あおば町', reason });
    expect(groups[0]?.corrections).toHaveLength(2);
  });

  it('一つの文で二度直していても、同じ直し方ならまとまる', () => {
    const groups = correctionGroups([
      correction('あおば村の計画', 'あおば町の計画', reason),
      correction(
        '「あおば村条例」と「あおば村計画」',
        '「あおば町条例」と「あおば町計画」',
        reason,
      ),
    ]);
    expect(groups.map(({ source, corrected }) => [source, corrected])).toEqual([
      ['あおば村', 'あおば町'],
    ]);
  });

  it('直した文字が違えば、理由が同じでも分ける', () => {
    const groups = correctionGroups([
      correction('あおば村人口ビジョン', 'あおば町人口ビジョン', reason),
      correction('あおば村町人口ビジョン', 'あおば町人口ビジョン', reason),
    ]);
    expect(groups).toHaveLength(2);
  });

  it('理由が違えば、直した文字が同じでも分ける', () => {
    const groups = correctionGroups([
      correction('教会', '協会', '団体の名前。'),
      correction('教会', '協会', '読み誤り。'),
    ]);
    expect(groups).toHaveLength(2);
  });

  it('一か所だけの訂正は、原文のまま載る', () => {
    const [group] = correctionGroups([correction('びったりサービス', 'ぴったりサービス')]);
    expect(group).toMatchObject({ source: 'びったりサービス', corrected: 'ぴったりサービス' });
  });

  it('箇所の多いものが先で、同じ数なら書かれた順', () => {
    const groups = correctionGroups([
      correction('教会', '協会'),
      correction('びったり', 'ぴったり'),
      correction('あおば村会', 'あおば町会', reason),
      correction('あおば村民', 'あおば町民', reason),
    ]);
    expect(groups.map(({ corrected }) => corrected)).toEqual(['あおば町', '協会', 'ぴったり']);
  });

  it('訂正がなければ、まとめもない', () => {
    expect(correctionGroups([])).toEqual([]);
  });
});
