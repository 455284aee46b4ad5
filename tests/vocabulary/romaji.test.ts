import { describe, expect, it } from 'vitest';
import { romaji } from '../../src/vocabulary/romaji.ts';

describe('a reading in Latin letters', () => {
  it.each([
    ['そうむか', 'sōmuka'],
    ['しみんか', 'shiminka'],
    ['ひしょこうほうか', 'hishokōhōka'],
    ['じんけんようごか', 'jinken’yōgoka'],
    ['がっこうきょういくか', 'gakkōkyōikuka'],
    ['けんこうせいさくか', 'kenkōseisakuka'],
    ['ちゅうおう', 'chūō'],
    ['まっちゃ', 'matcha'],
    ['じゅうみん', 'jūmin'],
    ['しゅっちょう', 'shutchō'],
    ['せんたー', 'sentā'],
    ['にゅうさつ', 'nyūsatsu'],
  ])('%s is %s', (hiragana, latin) => {
    expect(romaji(hiragana)).toBe(latin);
  });

  it('is none where there are other signs than kana', () => {
    expect(romaji('総務か')).toBeNull();
    expect(romaji('ゃ')).toBeNull();
  });
});
