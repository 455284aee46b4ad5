import { foldWord, nearestWord } from '../vocabulary/nearest-word.ts';

/** Which of the fixed headings a heading is. */
export interface TitleMatch<Title extends string> {
  title: Title;
  /** whether it is written exactly so */
  exact: boolean;
}

/** The fixed heading that the text stands for; differences of width, spaces and a colon at the end do not matter. */
export function matchTitle<Title extends string>(
  text: string,
  titles: readonly Title[],
): TitleMatch<Title> | null {
  const plain = fold(text);
  const title = titles.find((candidate) => fold(candidate) === plain);
  return title === undefined ? null : { title, exact: title === text };
}

/** The fixed heading that a misspelt one most likely means. */
export function nearestTitle<Title extends string>(
  text: string,
  titles: readonly Title[],
): Title | null {
  return nearestWord(text, titles) as Title | null;
}

function fold(text: string): string {
  return foldWord(text).replace(/:+$/, '');
}
