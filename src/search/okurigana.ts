/** Hiragana behind a kanji, up to the next or the end. */
const KANA_RUNS = /(?<=[\p{Script=Han}々])[ぁ-ゖ]+(?=[\p{Script=Han}々]|$)/gu;
/** What a noun made of a verb ends in: 暮らし, 問い合わせ, 取り組み. */
const OKURIGANA = /^[ぁ-ゖ]?[いえきぎけげしじせちびべみめりれ]$/u;
const PARTICLE = /^[がでとにのはへもやを]$/u;
const NOT_KANJI = /[^\p{Script=Han}々]/gu;

/** The kanji of a word alone: 取り組み → 取組. */
export function kanjiOf(word: string): string {
  return word.replace(NOT_KANJI, '');
}

/**
 * The same kanji are not the same word where a particle stands between or behind them: 外国人の is
 * not another spelling of 外国人, 男の子 none of 男子. Nor where more than okurigana is missing:
 * カード申請 is not 申請.
 */
export function differByOkurigana(part: string, word: string): boolean {
  return (
    part.replace(KANA_RUNS, '') === word.replace(KANA_RUNS, '') &&
    [part, word].every((text) => [...text.matchAll(KANA_RUNS)].every(isOkurigana))
  );
}

function isOkurigana({ 0: run, index, input }: RegExpMatchArray): boolean {
  const isTail = (index as number) + run.length === (input as string).length;
  return isTail ? OKURIGANA.test(run) : run.length <= 2 && !PARTICLE.test(run);
}

/** 申し込み → 申込, 問い合わせ先 → 問合せ先, 問合先: hiragana between and behind kanji left out. */
export function withoutOkurigana(word: string): string[] {
  const found: string[] = [];
  const runs = [...word.matchAll(KANA_RUNS)].filter(isOkurigana);
  if (runs.length === 0 || runs.length > 4) return [];
  for (let choice = 1; choice < 2 ** runs.length; choice++) {
    let shorter = word;
    for (let i = runs.length - 1; i >= 0; i--) {
      if (!(choice & (1 << i))) continue;
      const { index, 0: run } = runs[i] as RegExpMatchArray & { index: number };
      shorter = shorter.slice(0, index) + shorter.slice(index + run.length);
    }
    if (kanjiOf(shorter).length >= 2) found.push(shorter);
  }
  return found;
}
