import { frontMatter, yamlLine, yamlList, yamlText } from '../import/writing/front-matter.ts';
import {
  chapterFileText,
  measureFileText,
  policyFileText,
} from '../import/writing/plan-structure-files.ts';
import { sheetFileText } from '../import/writing/sheet-file.ts';
import type { Plan } from '../plan/types.ts';
import type { CalendarDay } from '../vocabulary/calendar-day.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';

export type PartKind =
  | 'chapter'
  | 'policy'
  | 'measure'
  | 'division'
  | 'term'
  | 'topic'
  | 'voice'
  | 'page';

/** What is known of a part that is to be added. */
export interface PartFacts {
  id: string;
  name: string;
  /** of a measure: the wordings of its initiatives, and who reports on them */
  initiatives: readonly string[];
  divisions: readonly string[];
  /** of a topic or a voice: ids of the measures that it is about */
  measures: readonly string[];
  /** of a measure: the fiscal year in which it begins; `null` for the plan's own beginning */
  from: FiscalYear | null;
  today: CalendarDay;
}

/**
 * The files of a new part, by path below the content folder: as much as is known, with blanks where
 * staff go on. A measure comes with its sheets of the published years, because the check asks for them.
 *
 * @param divisionsText text of divisions.yaml as it stands
 */
export function newPart(
  kind: PartKind,
  facts: PartFacts,
  plan: Plan,
  divisionsText: string,
): Map<string, string> {
  const { id, name } = facts;
  switch (kind) {
    case 'chapter':
      return file(
        `chapters/${id}.mdx`,
        chapterFileText({
          id,
          name,
          slogan: null,
          relatedPlans: [],
          departments: [],
          policies: [],
          gradeLegend: [],
        }),
      );
    case 'policy':
      return file(
        `policies/${id}.mdx`,
        policyFileText({ id, name, slogan: null, indicators: [], relatedPlans: [], measures: [] }),
      );
    case 'measure':
      return measureFiles(facts, plan);
    case 'division':
      return file(
        'divisions.yaml',
        `${divisionsText.trimEnd()}\n- id: ${id}\n  名称: ${yamlText(name)}\n  部局:\n`.trimStart(),
      );
    case 'term':
      return file(
        `glossary/${id}.md`,
        `${frontMatter([yamlLine('用語', yamlText(name)), '読み:', '別表記: []'])}\n（ここに説明を書きます）\n`,
      );
    case 'topic':
      return file(
        `topics/${id}.md`,
        frontMatter([
          yamlLine('名前', yamlText(name)),
          '説明: （ここに、だれのためのテーマかを一文で書きます）',
          `順: ${plan.topics.length + 1}`,
          `施策: ${yamlList(facts.measures)}`,
          '取組: []',
        ]),
      );
    case 'voice':
      return file(
        `voices/${id}.md`,
        `${frontMatter([
          yamlLine('件名', yamlText(name)),
          `日付: ${facts.today}`,
          `施策: ${yamlList(facts.measures)}`,
          '取組: []',
          `回答した課: ${yamlList(facts.divisions)}`,
        ])}\n## ご意見\n\n（ここにご意見を書きます）\n\n## 回答\n`,
      );
    case 'page':
      return file(
        `pages/${id}.mdx`,
        `${frontMatter([yamlLine('題名', yamlText(name)), '説明: （ここに短い説明を書きます）'])}\n（ここに本文を書きます）\n`,
      );
  }
}

function measureFiles({ id, name, initiatives, divisions, from }: PartFacts, plan: Plan) {
  const measure = {
    id,
    name,
    initiatives: initiatives.map((wording) =>
      from === null ? wording : `${wording}（${from}年度から）`,
    ),
    currentState: null,
    issues: null,
    rows: [],
  };
  const files = file(`measures/${id}.md`, measureFileText(measure));
  const rows = initiatives.map((wording, index) => ({
    number: index + 1,
    name: wording,
    relisted: false,
    divisions: [...divisions],
    grade: null,
    currentStateAndIssues: null,
    projects: null,
    results: null,
    futureDirection: null,
  }));
  for (const year of plan.sheetYears) {
    if (from === null || year >= from)
      files.set(`sheets/${year}/${id}.md`, sheetFileText({ rows }));
  }
  return files;
}

function file(path: string, text: string): Map<string, string> {
  return new Map([[path, text]]);
}
