import { holdsSentence, isAsking } from './function-words.ts';

const KANJI_RUN = /[\p{Script=Han}々〆]+/gu;
/** Kanji with the hiragana between and behind them; else hiragana behind a word that was found. */
const LEFT_OVER = /((?:[\p{Script=Han}々〆]+[ぁ-ゖー]*)+)|(?<= )[ぁ-ゖー]+/gu;
const ENDING_PARTICLES = /(?:[がのをにはへともや]|から|まで|より|での|への|には|では)$/u;
const PARTICLE_BEHIND_KANJI = /(?<=[\p{Script=Han}々〆])(?:[がのをにはへともや]|から|まで|より)$/u;

/** What of a sentence nothing was made of, with the endings that belong to it: 増えていませんか, 費. */
export function leftOver(rest: string): string[] {
  return [...rest.matchAll(LEFT_OVER)].flatMap(([whole, mixed]) => {
    // Behind a word that was found, hiragana mostly hold the sentence together.
    if (mixed === undefined) return holdsSentence(whole) ? [] : [withoutParticles(whole)];
    const runs = mixed.match(KANJI_RUN) ?? [];
    // Longer runs are found or said to be missing already.
    const says = runs.every(({ length }) => length === 1) && !runs.every(isAsking);
    return says ? [mixed.replace(PARTICLE_BEHIND_KANJI, '')] : [];
  });
}

/** A word in hiragana without the particles beside it. */
export function withoutParticles(part: string): string {
  return part.replace(/^[がのをにはへとでもや]+/u, '').replace(ENDING_PARTICLES, '');
}
