import { expect, it } from 'vitest';
import { TOPIC_NAMES } from '../../src/changes/change-topics.ts';
import { CHANGES } from '../../src/interface/catalogues/changes.ts';

it('ホームの「最近の変更」に出る言葉は、どれもほかの言語で言える', () => {
  const { publication: _, ...counted } = TOPIC_NAMES;
  const said = Object.values(counted).map((name) => `${name} {n}件`);
  const published = ['計画', '第{n}章', '{y}の施策進捗管理シート'].map((place) => `${place}を公開`);
  expect(Object.keys(CHANGES).sort()).toEqual([...said, ...published].sort());
});
