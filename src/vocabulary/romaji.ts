/*
 * Hiragana in Latin letters, as road signs and passports of Japan write it (Hepburn), with a bar over
 * long o and u: こうほう → kōhō.
 */

const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  r: 'らりるれろ',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
};
const SOUNDS = new Map<string, string>(
  Object.entries(ROWS).flatMap(([consonant, row]) =>
    [...row].map((kana, i): [string, string] => [kana, `${consonant}${'aiueo'[i]}`]),
  ),
);
for (const [kana, sound] of Object.entries({
  し: 'shi',
  ち: 'chi',
  つ: 'tsu',
  ふ: 'fu',
  じ: 'ji',
  ぢ: 'ji',
  づ: 'zu',
  や: 'ya',
  ゆ: 'yu',
  よ: 'yo',
  わ: 'wa',
  を: 'o',
  ん: 'n',
})) {
  SOUNDS.set(kana, sound);
}
const SMALL: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };
const LONG: Readonly<Record<string, string>> = { o: 'ō', u: 'ū', a: 'ā', e: 'ē', i: 'ī' };

/** `null` where a sign is none of the kana of Japanese words. */
export function romaji(hiragana: string): string | null {
  let text = '';
  let doubles = false;
  for (const [i, sign] of [...hiragana].entries()) {
    const vowel = SMALL[sign];
    if (vowel !== undefined) {
      // き and ゃ are kya, し and ゃ sha.
      if (!text.endsWith('i')) return null;
      const stem = text.slice(0, -1);
      text = `${stem}${/(?:sh|ch|j)$/.test(stem) ? '' : 'y'}${vowel}`;
    } else if (sign === 'っ') {
      doubles = true;
    } else if (sign === 'ー') {
      text = text.replace(/[aiueo]$/, (last) => LONG[last] as string);
    } else if (sign === 'う' && /[ou]$/.test(text)) {
      text = text.replace(/[ou]$/, (last) => LONG[last] as string);
    } else {
      const sound = SOUNDS.get(sign);
      if (sound === undefined) return null;
      // ん before a vowel is apart from it: しんあい is shin’ai.
      if (hiragana[i - 1] === 'ん' && /^[aiueoy]/.test(sound)) text += '’';
      if (doubles) text += sound.startsWith('ch') ? 't' : sound[0];
      doubles = false;
      text += sound;
    }
  }
  return text;
}
