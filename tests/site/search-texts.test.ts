import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBuiltIndex } from '../../scripts/search-index/open-built-index.ts';
import { PART_SEPARATOR, plainText } from '../../src/open-data/plain-text.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan, ProgressEntry, Prose } from '../../src/plan/types.ts';
import type { SearchIndex } from '../../src/search/open-index.ts';
import type { PlaceKey } from '../../src/search/place-key.ts';
import type { ContentDocuments, Document } from '../../src/source/documents.ts';
import { readContent } from '../../src/source/read-content.ts';
import { divisionNameIn } from '../../src/summaries/division-name.ts';
import { normalised } from '../../src/vocabulary/normalise-text.ts';

/** A text of the plan and the place where a search must find it. */
interface PlanText {
  place: PlaceKey;
  /** what the text is, for the message */
  name: string;
  text: string;
}

const sites = inject('sites').filter(({ name }) => name !== 'small');

describe.each(sites)('$name の計画', (site) => {
  let index: SearchIndex;
  let close: () => Promise<void>;
  let plan: Plan;
  let documents: ContentDocuments;
  const blocks = new Map<PlaceKey, string[]>();

  beforeAll(async () => {
    documents = (await readContent(join(process.cwd(), site.content))).documents;
    plan = buildPlan(documents).plan as Plan;
    ({ index, close } = await openBuiltIndex(site.root));
    for (const [place, { key }] of index.places.entries()) {
      const texts = await index.blocksOf(place);
      blocks.set(
        key,
        texts.map(({ text }) => normalised(text)),
      );
    }
  });
  afterAll(() => close());

  it('計画のどの文も、それが載っているところの検索の索引に入っている', () => {
    const texts = [...planTexts(plan), ...bodyTexts(documents)];
    const lost = texts.flatMap(({ place, name, text }) =>
      text
        .split(/\n/)
        .filter((line) => normalised(line) !== '')
        .filter((line) => !blocks.get(place)?.some((block) => block.includes(normalised(line))))
        .map((line) => `${place} ${name}: ${line}`),
    );
    expect(texts.length).toBeGreaterThan(500);
    expect(lost).toEqual([]);
  });

  it('見つかるところは、計画にあるもの一つにつき、ちょうど一つ', () => {
    const rows = plan.measures.flatMap(({ sheets }) => sheets.flatMap(({ entries }) => entries));
    const expected = [
      ...rows.map(rowKey),
      ...plan.measures.map(({ id }) => `measure/${id}`),
      ...plan.indicators.map(({ id }) => `indicator/${id}`),
      ...plan.policies.map(({ id }) => `policy/${id}`),
      ...plan.chapters.map(({ id }) => `chapter/${id}`),
      ...new Set(
        plan.departments.flatMap(({ id, years }) =>
          years.map(({ year }) => `department/${year}/${id}`),
        ),
      ),
      ...plan.divisions.map(({ id }) => `division/${id}`),
      ...plan.topics.map(({ id }) => `topic/${id}`),
      ...plan.voices.map(({ id }) => `voice/${id}`),
      ...plan.glossary.map(({ id }) => `term/${id}`),
      ...documents.pages.map(({ id }) => `page/${id}`),
      'list/indicators',
      ...plan.sheetYears.map((year) => `list/${year}/progress`),
    ];
    expect(index.places.map(({ key }) => key).sort()).toEqual(expected.sort());
  });
});

function planTexts(plan: Plan): PlanText[] {
  const texts: PlanText[] = [];
  const add = (place: PlaceKey, name: string, text: string | null) => {
    if (text !== null) texts.push({ place, name, text });
  };
  const addProse = (place: PlaceKey, name: string, prose: Prose | null) => {
    for (const part of plainText(prose)?.split(PART_SEPARATOR) ?? []) add(place, name, part);
  };
  for (const part of [...plan.chapters, ...plan.policies]) {
    const place = `${'policies' in part ? 'chapter' : 'policy'}/${part.id}`;
    add(place, '名称', part.name);
    add(place, '標語', part.slogan);
    for (const { name } of part.relatedPlans) add(place, '関連計画', name);
  }
  for (const { id, name, notes } of plan.indicators) {
    add(`indicator/${id}`, '目標指標', name);
    for (const { text } of notes) add(`indicator/${id}`, '注', text);
  }
  for (const { id, name, currentState, issues, initiatives, sheets } of plan.measures) {
    const place = `measure/${id}`;
    add(place, '名称', name);
    addProse(place, '現状', currentState);
    addProse(place, '課題', issues);
    for (const initiative of initiatives) add(place, '施策内容', initiative.name);
    for (const entry of sheets.flatMap(({ entries }) => entries)) {
      const row = rowKey(entry);
      add(row, '施策内容', entry.initiative.name);
      for (const division of entry.divisions) {
        add(row, '担当課', divisionNameIn(division, entry.sheet.year));
      }
      addProse(row, '現状・課題', entry.currentStateAndIssues);
      addProse(row, '実施事業', entry.projects);
      addProse(row, '成果', entry.results);
      addProse(row, '今後の方向性', entry.futureDirection);
    }
  }
  for (const department of plan.departments) {
    for (const { year, role, headPost, headName, priorities } of department.years) {
      const place = `department/${year}/${department.id}`;
      addProse(place, '部（局）の役割', role);
      add(place, '職名', headPost);
      add(place, '氏名', headName);
      for (const { issue, actionPolicy } of priorities) {
        add(place, '重点課題', issue);
        addProse(place, '実行方針', actionPolicy);
      }
    }
    const [newest] = department.years;
    if (newest) add(`department/${newest.year}/${department.id}`, '部局', department.name);
  }
  for (const { id, name, formerNames } of plan.divisions) {
    add(`division/${id}`, '担当課', name);
    for (const former of formerNames) add(`division/${id}`, '前の名前', former.name);
  }
  for (const { id, term, reading, variants, definition } of plan.glossary) {
    for (const text of [term, reading, ...variants]) add(`term/${id}`, '用語', text);
    addProse(`term/${id}`, '説明', definition);
  }
  for (const { id, name, description, introduction } of plan.topics) {
    add(`topic/${id}`, '名前', name);
    add(`topic/${id}`, '説明', description);
    addProse(`topic/${id}`, '案内', introduction);
  }
  for (const { id, title, opinion, answer } of plan.voices) {
    add(`voice/${id}`, '件名', title);
    addProse(`voice/${id}`, 'ご意見', opinion);
    addProse(`voice/${id}`, '回答', answer);
  }
  return texts;
}

/** What the bodies of chapters, policies and editors' pages say. */
function bodyTexts({ chapters, policies, pages }: ContentDocuments): PlanText[] {
  const of = (kind: string, documents: readonly Document[]) =>
    documents.flatMap(({ id, text }) =>
      text.blocks.map((block) => ({ place: `${kind}/${id}`, name: '本文', text: block })),
    );
  const titles = pages.map(({ id, title }) => ({ place: `page/${id}`, name: '題', text: title }));
  return [...of('chapter', chapters), ...of('policy', policies), ...of('page', pages), ...titles];
}

function rowKey({ id, sheet }: ProgressEntry): PlaceKey {
  return `row/${sheet.year}/${id}`;
}
