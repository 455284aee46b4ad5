import { nearestWord } from '../vocabulary/nearest-word.ts';

/**
 * How to mend one name of a list of 担当課 that is not known. Two names in one item are more likely than
 * a name that is nearly one of them.
 */
export function unknownDivisionHint(name: string, known: readonly string[]): string {
  const parts = name.split(/\s*[・、，,/／]\s*/);
  if (parts.length > 1 && parts.every((part) => known.includes(part)))
    return `課ごとに分けて「[${parts.join(', ')}]」と書いてください。`;
  const nearest = nearestWord(name, known);
  return nearest === null
    ? '名前を確かめてください。新しい課なら divisions.yaml に書き足してください。'
    : `「${nearest}」の書き間違いではありませんか。`;
}
