import type {
  Correction,
  Department,
  Division,
  GlossaryTerm,
  Measure,
  Plan,
  Policy,
  ProgressEntry,
  ProgressSheet,
  Prose,
} from '../../src/plan/types.ts';
import { relistedEntryId } from '../../src/vocabulary/plan-id.ts';

/*
 * The smallest parts of a plan that a test of a summary needs: every field that the test does not
 * name is blank.
 */

export function prose(markdown: string): Prose {
  return { markdown, line: 1, column: 1 };
}

export function division(id: string, name: string, department: Department | null = null): Division {
  const contact = { phone: null, email: null, page: null };
  return { id, name, reading: null, department, formerNames: [], contact, entries: [] };
}

export function policy(id: string, parts: Partial<Policy> = {}): Policy {
  return {
    id,
    file: `policies/${id}.mdx`,
    chapter: null as never,
    name: `政策${id}`,
    slogan: null,
    relatedPlans: [],
    indicators: [],
    measures: [],
    ...parts,
  };
}

export function measure(id: string, parts: Partial<Measure> = {}): Measure {
  return {
    id,
    file: `measures/${id}.md`,
    policy: policy(id.slice(0, id.lastIndexOf('-'))),
    name: `施策${id}`,
    initiatives: [],
    currentState: null,
    issues: null,
    sheets: [],
    ...parts,
  };
}

/** An empty sheet, already one of its measure's. */
export function sheet(of: Measure, year: number): ProgressSheet {
  const made = { file: `sheets/${year}/${of.id}.md`, measure: of, year, entries: [] };
  of.sheets.push(made);
  return made;
}

/** A row, already one of its sheet's and its divisions'. Rows of one number share an initiative. */
export function row(
  of: ProgressSheet,
  number: number,
  parts: Partial<ProgressEntry> = {},
): ProgressEntry {
  const id = `${of.measure.id}.${number}`;
  const known = of.measure.initiatives.find((each) => each.number === number);
  const initiative = known ?? {
    id,
    number,
    name: `取組${number}`,
    measure: of.measure,
    from: null,
    until: null,
  };
  if (!known) of.measure.initiatives.push(initiative);
  const { divisions = [], relisted = false } = parts;
  const made: ProgressEntry = {
    id: relisted
      ? relistedEntryId(
          id,
          divisions.map((each) => each.id),
        )
      : id,
    sheet: of,
    initiative,
    relisted,
    divisions,
    grade: null,
    currentStateAndIssues: null,
    projects: null,
    results: null,
    futureDirection: null,
    line: 1,
    ...parts,
  };
  of.entries.push(made);
  for (const each of divisions) each.entries.push(made);
  return made;
}

export function glossaryTerm(term: string, parts: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return {
    id: term,
    file: `glossary/${term}.md`,
    term,
    reading: null,
    variants: [],
    definition: prose('説明。'),
    ...parts,
  };
}

export function correction(source: string, corrected: string, reason = '読み誤り。'): Correction {
  return {
    place: { file: 'measures/1-1-1.md', section: null, field: null },
    origin: { file: 'source.txt', line: 1 },
    source,
    corrected,
    reason,
  };
}

/** A plan that holds these parts and nothing else. */
export function planOf(parts: Partial<Plan>): Plan {
  return {
    municipality: { name: 'あおば町', prefecture: 'みどり県', code: null, website: null },
    name: 'あおば町総合計画',
    period: { first: 2022, last: 2027 },
    sheetYears: [],
    gradeLegend: [],
    rights: { holder: 'あおば町', statement: '', licenceName: null, licenceUrl: null },
    contact: { name: null, phone: null, email: null, page: null },
    repository: { url: null, editUrl: null },
    siteUrl: null,
    languages: [],
    reporting: { interimDue: null, yearEndDue: null, worklistPublic: false },
    chapters: [],
    policies: [],
    measures: [],
    indicators: [],
    departments: [],
    divisions: [],
    glossary: [],
    topics: [],
    voices: [],
    summaries: [],
    corrections: [],
    openQuestions: [],
    synonyms: [],
    readings: [],
    movedPages: [],
    furigana: [],
    ...parts,
  };
}
