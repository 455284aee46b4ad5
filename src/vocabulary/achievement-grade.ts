/** 達成度 that the division gives to one row. What each letter means is printed in the plan's legend. */
export type AchievementGrade = (typeof ACHIEVEMENT_GRADES)[number];

/** All grades, best first. Fixed here, never taken from the data. */
export const ACHIEVEMENT_GRADES = ['A', 'B', 'C', 'D'] as const;

/** Shown where no grade is given yet. It is never a D. */
export const NOT_GRADED = '未評価';

/** Shown where a field of a sheet is still blank. */
export const NOT_FILLED_IN = '未記入';

/** The grade that is written exactly in its canonical form (`A`–`D`), else `null`. */
export function asAchievementGrade(text: string): AchievementGrade | null {
  return ACHIEVEMENT_GRADES.find((grade) => grade === text) ?? null;
}

/** The grade that a near miss most likely means (`Ａ`, ` b`, `A:計画どおり達成`), else `null`. */
export function suggestAchievementGrade(text: string): AchievementGrade | null {
  const plain = text.normalize('NFKC').trim().toUpperCase();
  const match = /^([A-D])(?:$|[: ]|評価|ランク)(.*)$/s.exec(plain);
  // `A B`, `A: B`: which of the two is meant, only the writer knows.
  if (match && /(?<![A-Z])[A-D](?![A-Z])/.test(match[2] as string)) return null;
  return match ? asAchievementGrade(match[1] as string) : null;
}
