/**
 * `計画（けいかく）` in the HTML of an easy text becomes furigana above the word: the hiragana in
 * full-width brackets right behind a run of kanji is its reading. Where ruby is not shown the
 * brackets are.
 */
export function readingsAsRuby(html: string): string {
  return html.replace(
    /([\p{Script=Han}々]+)（([\p{Script=Hiragana}ー]+)）/gu,
    '<ruby>$1<rp>（</rp><rt>$2</rt><rp>）</rp></ruby>',
  );
}
