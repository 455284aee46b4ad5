import type { PlanSentences } from './plan-sentences.ts';
import { type RandomNumbers, randomNumbers } from './random-numbers.ts';

/** The sheet of one measure and year, as far as a search sees it. */
export interface GeneratedPage {
  /** `12-3-5` */
  id: string;
  year: number;
  name: string;
  lead: string;
  rows: GeneratedRow[];
}

export interface GeneratedRow {
  /** `12-3-5.2` */
  id: string;
  name: string;
  division: { id: string; name: string };
  grade: 'A' | 'B' | 'C' | 'D' | null;
  fields: { heading: string; sentences: string[]; items: string[] }[];
}

const SEED = 20_211_201;
const HEADINGS = ['現状・課題', '実施事業', '成果', '今後の方向性'];
export const GRADES = ['A', 'A', 'B', 'B', 'B', 'C', 'D', null] as const;
const NAME_LETTERS =
  '東西南北上中下大小川山田野原林森池沢谷丘岩石水木竹松梅桜宮寺神本元新古高平安永吉福富豊光明清和三雲菩提夏見針柑子朝国正';
const NAMED = ['地区', '公民館', '川', '会', '団地', '通り', 'の里', '小学校', '橋', '公園'];

/**
 * Pages made of a plan's own sentences, so that common words stay as common as they are. What a
 * plan of that size would have and a few sentences do not, words that stand in a few places only,
 * come as names and figures. The same pages for the same number, on every machine.
 */
export function* generatedPages(plan: PlanSentences, count: number): Generator<GeneratedPage> {
  const random = randomNumbers(SEED);
  for (let number = 0; number < count; number++) {
    // Five measures a policy, eight policies a chapter.
    const id = `${Math.floor(number / 40) + 1}-${(Math.floor(number / 5) % 8) + 1}-${(number % 5) + 1}`;
    yield {
      id,
      year: 2021 + random.below(5),
      name: random.pick(plan.measureNames),
      lead: sentences(plan, random, 2),
      rows: Array.from({ length: 2 + random.below(3) }, (_, i) => row(plan, random, id, i + 1)),
    };
  }
}

/** A name of two to three letters with what it names: 野洲川. Some are frequent, most are rare. */
export function someName(random: RandomNumbers): string {
  const letters = [...NAME_LETTERS];
  // The lower of two numbers: the first letters come more often than the last ones.
  const letter = () =>
    letters[Math.min(random.below(letters.length), random.below(letters.length))];
  const third = random.below(3) === 0 ? letter() : '';
  return `${letter()}${letter()}${third}${random.pick(NAMED)}`;
}

function row(
  plan: PlanSentences,
  random: RandomNumbers,
  measure: string,
  number: number,
): GeneratedRow {
  return {
    id: `${measure}.${number}`,
    name: random.pick(plan.rowNames),
    division: random.pick(plan.divisions),
    grade: random.pick(GRADES),
    fields: generatedFields(plan, random),
  };
}

/** The fields of one row in one year. */
export function generatedFields(
  plan: PlanSentences,
  random: RandomNumbers,
): GeneratedRow['fields'] {
  return HEADINGS.map((heading) =>
    heading === '実施事業'
      ? { heading, sentences: [], items: [random.pick(plan.items), random.pick(plan.items)] }
      : { heading, sentences: [sentences(plan, random, 1 + random.below(2))], items: [] },
  );
}

function sentences(plan: PlanSentences, random: RandomNumbers, count: number): string {
  const list = Array.from({ length: count }, () => random.pick(plan.sentences));
  if (random.below(3) === 0) {
    list.push(
      `${someName(random)}で${1 + random.below(400)}回、${random.below(9000)}人が参加しました。`,
    );
  }
  return list.join('');
}
