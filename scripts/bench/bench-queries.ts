import { queryTerms } from '../../src/search/query-terms.ts';
import { normalised } from '../../src/vocabulary/normalise-text.ts';
import { generatedPages } from './generated-pages.ts';
import type { PlanSentences } from './plan-sentences.ts';

/** What readers type, by kind: one character, two, common and long words, parts of words, several words. */
const TYPED = [
  ...['人', '市', '災', '税', 'の'],
  ...['防災', '市民', '相談', '実施', 'まち', '育て'],
  ...['外国人', '子育て', 'マイナンバーカード', '男女共同参画', '多文化共生推進', '同参画'],
  ...['地域まちづくり協議会', 'しています', '必要があります', '広報こなん、ホームページ'],
  ...['外国人 防災', '地域 連携 支援', '子育て 相談', '市民 実施 必要', 'センサー 交流会'],
];

/** What the generator adds to a plan's own sentences. */
const NAMED_FIGURE = /(?:^|。)([^。]+)で\d+回、\d+人が参加しました。$/u;

/** The queries of a run: the typed ones and, in turn with them, names that stand in a few pages. */
export function benchQueries(plan: PlanSentences, pages: number, count: number): string[] {
  const names = new Set<string>();
  for (const { lead, rows } of generatedPages(plan, pages)) {
    for (const text of [
      lead,
      ...rows.flatMap(({ fields }) => fields.flatMap((f) => f.sentences)),
    ]) {
      const name = NAMED_FIGURE.exec(text)?.[1];
      if (name) names.add(name);
    }
    if (names.size >= count) break;
  }
  const rare = [...names];
  const queries = TYPED.flatMap((query, i) => (rare[i] ? [query, rare[i]] : [query]));
  return [...new Set([...queries, ...rare])].slice(0, count);
}

/** For each query the ids of the pages that hold all its words, after normalising. */
export function pagesWith(
  plan: PlanSentences,
  count: number,
  queries: readonly string[],
): Set<string>[] {
  const terms = queries.map((query) => queryTerms(query).terms.map(normalised));
  const found = queries.map(() => new Set<string>());
  const known = new Map<string, string>();
  const normalisedOnce = (text: string) => {
    const ready = known.get(text);
    if (ready !== undefined) return ready;
    const made = normalised(text);
    // Names of things repeat, what is made of random figures does not.
    if (known.size < 50_000) known.set(text, made);
    return made;
  };
  for (const { id, name, lead, rows } of generatedPages(plan, count)) {
    const blocks = [
      name,
      lead,
      ...rows.flatMap((row) => [
        row.name,
        '担当課',
        row.division.name,
        '達成度',
        row.grade ?? '未評価',
        ...row.fields.flatMap(({ heading, sentences, items }) => [heading, ...sentences, ...items]),
      ]),
    ];
    // No word reaches over the end of a block.
    const text = blocks.map(normalisedOnce).join('\n');
    terms.forEach((words, i) => {
      if (words.every((word) => text.includes(word))) found[i]?.add(id);
    });
  }
  return found;
}
