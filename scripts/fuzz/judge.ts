import { type ContentProblem, isError } from '../../src/vocabulary/content-problem.ts';
import type { FuzzedPlan, Outcome } from './fuzzed-plan.ts';
import type { Changes } from './mutations.ts';
import { differs, shownLetters, wordLines } from './plan-state.ts';

/** How often the plan's own cost one change may cost, and how much on top, in microseconds of CPU. */
const MOST_TIMES = 20;
const ON_TOP = 2_000_000;

/**
 * What is wrong with the check's answer to a change; `null` for nothing. A change that means something
 * must show in the plan or be reported; and where nothing stops the build, the words of a changed file
 * must stand in the plan, or be reported at that file.
 */
export async function judge(plan: FuzzedPlan, changes: Changes): Promise<string | null> {
  let outcome: Outcome;
  try {
    outcome = await plan.with(changes);
  } catch (error) {
    return `止まりました: ${error instanceof Error ? error.stack : error}`;
  }
  if (outcome.cost > MOST_TIMES * plan.base.cost + ON_TOP) {
    return `待たせます: CPU ${Math.round(outcome.cost / 1000)} ミリ秒`;
  }
  const known = new Set(plan.base.problems.map(sayingOf));
  const fresh = outcome.problems.filter((problem) => !known.has(sayingOf(problem)));
  const badly = fresh.find(isBadlyTold);
  if (badly) return `言葉が足りません: ${sayingOf(badly)}`;
  return silentChange(plan, changes, outcome, fresh) ?? lostWords(plan, changes, outcome, fresh);
}

/** The plan says the same as before, and nobody is told. */
function silentChange(
  plan: FuzzedPlan,
  changes: Changes,
  outcome: Outcome,
  fresh: readonly ContentProblem[],
): string | null {
  const meant = [...changes].filter(([file, after]) =>
    differs(file, plan.files.get(file) ?? null, after),
  );
  if (meant.length === 0 || outcome.state !== plan.base.state || fresh.length > 0) return null;
  return '計画が変わらず、問題も知らされません。';
}

/** Words of a changed file that would be published nowhere, with no problem told of that file. */
function lostWords(
  plan: FuzzedPlan,
  changes: Changes,
  outcome: Outcome,
  fresh: readonly ContentProblem[],
): string | null {
  // With an error anywhere nothing is published, so nothing is lost unseen.
  if (fresh.some(isError)) return null;
  const told = new Set(fresh.map(({ file }) => file));
  let letters: string | null = null;
  for (const [file, content] of changes) {
    // A folder that may not stand there is told of as a whole.
    if (content === null || [...told].some((each) => `${file}/`.startsWith(`${each}/`))) continue;
    for (const line of wordLines(file, content)) {
      letters ??= shownLetters(outcome.state);
      if (!letters.includes(line) && !formWords(plan).has(line)) {
        return `${file} の「${line}」が計画になく、問題も知らされません。`;
      }
    }
  }
  return null;
}

const forms = new WeakMap<FuzzedPlan, ReadonlySet<string>>();

/** Words of the plan as it is that belong to the form of its files: 成果, ご意見. */
function formWords(plan: FuzzedPlan): ReadonlySet<string> {
  const known = forms.get(plan);
  if (known) return known;
  const letters = shownLetters(plan.base.state);
  const words = new Set(
    [...plan.files].flatMap(([file, content]) =>
      wordLines(file, content).filter((line) => !letters.includes(line)),
    ),
  );
  forms.set(plan, words);
  return words;
}

/** Without a place, without Japanese, or in the words of a library or of the program. */
function isBadlyTold({ line, column, message, hint, file }: ContentProblem): boolean {
  if (!(line > 0 && column > 0 && file !== '')) return true;
  return [message, hint].some((sentence) => {
    if (!/[ぁ-ん]/.test(sentence)) return true;
    // What it quotes of the file may be anything.
    const own = sentence.replace(/「[\s\S]*」|npm run [a-z:-]+|（[^）]*）/g, '');
    return /[a-z]{2,} [a-z]{2,} [a-z]{2,}|undefined|NaN|\[object|^\s+at /i.test(own);
  });
}

function sayingOf({ file, line, code, message }: ContentProblem): string {
  return `${file}:${line} ${code} ${message}`;
}
