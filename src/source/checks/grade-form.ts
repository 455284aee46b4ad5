import {
  ACHIEVEMENT_GRADES,
  type AchievementGrade,
  asAchievementGrade,
  suggestAchievementGrade,
} from '../../vocabulary/achievement-grade.ts';
import type { Item } from '../item-lines.ts';
import type { SourceText } from '../source-text.ts';

/**
 * Reports a 達成度 that is not exactly A, B, C or D. Gives the grade where only its width differs,
 * else `null`: a grade is never guessed.
 */
export function checkGrade(source: SourceText, { value, offset }: Item): AchievementGrade | null {
  const sameLetter = asAchievementGrade(value.normalize('NFKC'));
  if (sameLetter) {
    source.report(
      'W-GRADE-FORM',
      offset,
      `達成度「${value}」が全角です。`,
      `達成度「${value}」は半角の ${sameLetter} と書いてください。`,
    );
    return sameLetter;
  }
  const suggested = suggestAchievementGrade(value);
  const letters = ACHIEVEMENT_GRADES.join('、');
  source.report(
    'E-GRADE',
    offset,
    `達成度「${value}」は、${letters} のどれでもありません。`,
    suggested
      ? `半角の ${suggested} だけを書いてください。`
      : isSeveral(value)
        ? `書けるのは一つだけです。行の全体の達成度を、半角の ${letters} のどれか一つで書いてください。まだ決まっていなければ空欄にします。`
        : `半角の ${letters} のどれかを書いてください。まだ決まっていなければ空欄にします。`,
  );
  return null;
}

/** `A B`, `Ａ・Ｃ`, `BまたはC`: two letters that stand apart. */
function isSeveral(value: string): boolean {
  const letters = value
    .normalize('NFKC')
    .toUpperCase()
    .match(/(?<![A-Z])[A-D](?![A-Z])/g);
  return (letters?.length ?? 0) > 1;
}
