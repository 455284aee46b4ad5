import type {
  Chapter,
  Department,
  GlossaryTerm,
  Measure,
  Plan,
  Policy,
  ProgressEntry,
  Prose,
} from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { toHiragana } from '../vocabulary/kana.ts';

/** Where a term of the glossary occurs in the plan's own text, in plan order. */
export interface GlossaryPlaces {
  chapters: Chapter[];
  policies: Policy[];
  /** `year`: the newest sheet that holds the term; `null` where the measure itself does, in every year */
  measures: { measure: Measure; year: FiscalYear | null }[];
  departments: Department[];
}

/** Terms in the order of their readings, as a Japanese dictionary has them; without one, of the term. */
export function glossaryInReadingOrder(terms: readonly GlossaryTerm[]): GlossaryTerm[] {
  const collator = new Intl.Collator('ja');
  const key = ({ reading, term }: GlossaryTerm) => reading ?? term;
  return [...terms].sort((a, b) => collator.compare(key(a), key(b)));
}

/**
 * Every place that holds the term or one of its variants. Width does not count (ＮＰＯ is NPO); a
 * term in Latin letters must stand alone, so that DV is not found in DVD.
 */
export function glossaryPlaces(plan: Plan, term: GlossaryTerm): GlossaryPlaces {
  const wording = wordingPattern(term);
  const holds = (texts: (string | null)[]) =>
    texts.some((text) => text !== null && wording.test(text.normalize('NFKC')));
  return {
    chapters: plan.chapters.filter(({ name, slogan, relatedPlans }) =>
      holds([name, slogan, ...relatedPlans.map((related) => related.name)]),
    ),
    policies: plan.policies.filter((policy) => holds(textsOfPolicy(policy))),
    measures: plan.measures.flatMap((measure): GlossaryPlaces['measures'] => {
      if (holds(textsOfMeasure(measure))) return [{ measure, year: null }];
      const sheet = measure.sheets.findLast(({ entries }) => holds(entries.flatMap(textsOfRow)));
      return sheet ? [{ measure, year: sheet.year }] : [];
    }),
    departments: plan.departments.filter((department) => holds(textsOfDepartment(department))),
  };
}

function wordingPattern({ term, variants }: GlossaryTerm): RegExp {
  const wordings = [term, ...variants].map((wording) => {
    const plain = wording.normalize('NFKC');
    const start = /^[A-Za-z0-9]/.test(plain) ? '(?<![A-Za-z0-9])' : '';
    const end = /[A-Za-z0-9]$/.test(plain) ? '(?![A-Za-z0-9])' : '';
    return `${start}${RegExp.escape(plain)}${end}`;
  });
  return new RegExp(wordings.join('|'), 'u');
}

function textsOfPolicy({ name, slogan, relatedPlans, indicators }: Policy): (string | null)[] {
  return [
    name,
    slogan,
    ...relatedPlans.map((related) => related.name),
    ...indicators.flatMap((indicator) => [
      indicator.name,
      ...indicator.notes.map(({ text }) => text),
    ]),
  ];
}

function textsOfMeasure({ name, initiatives, currentState, issues }: Measure): (string | null)[] {
  return [
    name,
    ...initiatives.map((each) => each.name),
    markdownOf(currentState),
    markdownOf(issues),
  ];
}

function textsOfRow(entry: ProgressEntry): (string | null)[] {
  const { currentStateAndIssues, projects, results, futureDirection } = entry;
  return [currentStateAndIssues, projects, results, futureDirection].map(markdownOf);
}

function textsOfDepartment({ years }: Department): (string | null)[] {
  return years.flatMap(({ role, priorities }) => [
    markdownOf(role),
    ...priorities.flatMap(({ issue, actionPolicy }) => [issue, markdownOf(actionPolicy)]),
  ]);
}

function markdownOf(text: Prose | null): string | null {
  return text?.markdown ?? null;
}

/** アプリケーション（あぷりけーしょん）: a reading that tells nobody anything. */
export function repeatsKana({ term, reading }: Pick<GlossaryTerm, 'term' | 'reading'>): boolean {
  return reading !== null && toHiragana(reading) === toHiragana(term);
}
