import type { Item } from '../item-lines.ts';
import type { SourceText } from '../source-text.ts';

/**
 * The names in a 担当課 line. They are separated by `・`; other separators are understood and
 * reported. Which of the parts are divisions is not known here.
 */
export function splitDivisions(source: SourceText, { value, offset }: Item): string[] {
  const names = divisionParts(value);
  if (value === '') {
    source.report(
      'E-DIVISION-BLANK',
      offset,
      '担当課が空欄です。',
      '「- 担当課: 秘書広報課」のように、担当課の名前を書いてください。',
    );
  } else if (names.join('・') !== value) {
    source.report(
      'W-DIVISION-SEPARATOR',
      offset,
      `担当課の区切りが「・」ではありません（${value}）。`,
      `「- 担当課: ${names.join('・')}」と書いてください。`,
    );
  }
  return names;
}

/** The pieces of a 担当課 line between its separators. */
export function divisionParts(value: string): string[] {
  return value
    .split(/\s*[・･、，,/／]\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
