import type { SourceText } from '../source-text.ts';
import { codePointName, surroundings } from './character-words.ts';

const NAMES: Readonly<Record<string, string>> = {
  '\u0000': 'ヌル文字',
  '\u0007': 'ベル文字',
  '\u0008': 'バックスペース',
  '\u000b': '垂直タブ',
  '\u000c': '改ページ',
  '\u00ad': 'ソフトハイフン',
  '\u200b': '幅のない空白',
  '\u200c': '幅のない非接合子',
  '\u200d': '幅のない接合子',
  '\u2028': '行区切り',
  '\u2029': '段落区切り',
  '\u2060': '単語結合子',
  '\ufeff': '幅のない空白（BOM）',
};

// Emoji of several parts (👩‍👧) need the joiner; elsewhere it only hides.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the rule looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** No characters that nobody can see: they break the search, and can hide what a text says. */
export function checkHiddenCharacters(source: SourceText): void {
  for (const match of source.text.matchAll(HIDDEN)) {
    const name = DIRECTION.test(match[0])
      ? '文字の並ぶ向きを変える文字'
      : (NAMES[match[0]] ?? '制御文字');
    source.report(
      'E-CHARACTER-HIDDEN',
      match.index,
      `目に見えない文字（${name}、${codePointName(match[0])}）が混じっています。`,
      `${surroundings(source.text, match.index)}を打ち直すか、前後の文字ごと消して書き直してください。`,
    );
  }
}
