const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** What must not begin a line (行頭禁則), and what must not end one (行末禁則). */
const NOT_FIRST =
  /^[、。，．・：；？！,.:;?!）」』】〉》〕］｝)\]}ゝゞヽヾ々ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ〜～…‥%％℃゛゜\s]/;
const NOT_LAST = /[（「『【〈《〔［｛([{]$/;

/** Words of hiragana alone belong to the word before them: particles, endings. */
const ENDING = /^[\p{Script=Hiragana}ー]+$/u;
/** Kanji upon kanji: the words of a compound, the last one perhaps with its ending. */
const KANJI = /^[\p{Script=Han}々0-9０-９]+$/u;
const COMPOUND = /^[\p{Script=Han}々0-9０-９]+(?:\p{Script=Hiragana}*)$/u;
/** A number stays with what it counts: 令和4年度, 80%, 達成 1. */
const NUMBER_LAST = /[0-9０-９.,]$/;

/**
 * A text as lines no wider than the room, broken between phrases and as evenly as the number of
 * lines allows. A phrase that is wider than the room is broken within, never before a small kana or
 * a closing mark. The lines joined are the text.
 */
export function brokenLines(
  text: string,
  widthOf: (line: string) => number,
  room: number,
): string[] {
  const fits = (piece: string) => widthOf(piece) <= room;
  const pieces = phrases(text).flatMap((phrase) =>
    fits(phrase)
      ? [phrase]
      : wordsOf(phrase).flatMap((word) => (fits(word) ? [word] : unbreakable([...word]))),
  );
  const lines = filled(pieces, widthOf, room);
  // The narrowest room that needs no further line makes the lines alike.
  let [low, high] = [0, room];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const narrower = filled(pieces, widthOf, middle);
    const enough = narrower.length === lines.length && narrower.every((l) => widthOf(l) <= middle);
    if (enough) high = middle;
    else low = middle;
  }
  return filled(pieces, widthOf, high);
}

/** The lines that fit into the room; where more are needed, the last one ends with `…`. */
export function fewLines(
  text: string,
  widthOf: (line: string) => number,
  room: number,
  most: number,
): string[] {
  const whole = brokenLines(text, widthOf, room);
  if (whole.length <= most) return whole;
  const letters = [...text];
  while (letters.length > 0) {
    letters.pop();
    const lines = brokenLines(`${letters.join('')}…`, widthOf, room);
    if (lines.length <= most) return lines;
  }
  return ['…'];
}

/** What belongs together where there is room: `男女共同参画の推進` → 男女共同参画の／推進 */
function phrases(text: string): string[] {
  return unbreakable(wordsOf(text), (before, word) => KANJI.test(before) && COMPOUND.test(word));
}

/** `男女共同参画の推進` → 男女／共同／参画の／推進 */
function wordsOf(text: string): string[] {
  return unbreakable(
    [...words.segment(text)].map(({ segment }) => segment),
    (before, piece) =>
      ENDING.test(piece) ||
      NUMBER_LAST.test(before) ||
      (before.endsWith(' ') && NUMBER_LAST.test(piece)),
  );
}

/** Joins the pieces between which no line may end. */
function unbreakable(
  pieces: readonly string[],
  belongs: (before: string, piece: string) => boolean = () => false,
): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (
      before !== undefined &&
      (NOT_FIRST.test(piece) || NOT_LAST.test(before) || belongs(before, piece))
    ) {
      joined[joined.length - 1] = before + piece;
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

function filled(
  pieces: readonly string[],
  widthOf: (line: string) => number,
  room: number,
): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
