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
  '\u034f': '結合用の見えない文字',
  '\u2800': '点字の空白',
  '\u3164': 'ハングルの空白',
  '\uffa0': 'ハングルの空白',
  '\ufe0f': '絵文字にする印',
  '\ufeff': '幅のない空白（BOM）',
};

// U+E0100–E01EF and U+FE00–FE0E tell apart the forms of a letter (葛󠄀), so only one behind another,
// which can hide whole texts; and U+FE0F only where it makes no emoji. Emoji of several parts (👩‍👧)
// need the joiner; elsewhere it only hides.
export const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the rule looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\p{Noncharacter_Code_Point}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]|(?<=[\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|\u034f|(?<!\p{Extended_Pictographic}|[0-9#*](?=\ufe0f\u20e3))\ufe0f|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu;
const VARIANT = /[\ufe00-\ufe0e\u{e0100}-\u{e01ef}]/u;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** No characters that nobody can see: they break the search, and can hide what a text says. */
export function checkHiddenCharacters(source: SourceText): void {
  for (const match of source.text.matchAll(HIDDEN)) {
    source.report(
      'E-CHARACTER-HIDDEN',
      match.index,
      `目に見えない文字（${hiddenName(match[0])}、${codePointName(match[0])}）が混じっています。`,
      `${surroundings(source.text, match.index)}を打ち直すか、前後の文字ごと消して書き直してください。`,
    );
  }
}

/** What to call a hidden character in a sentence. */
export function hiddenName(character: string): string {
  return DIRECTION.test(character)
    ? '文字の並ぶ向きを変える文字'
    : (NAMES[character] ?? (VARIANT.test(character) ? '異体字の印' : '制御文字'));
}
