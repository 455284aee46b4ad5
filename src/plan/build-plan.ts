import type { ContentDocuments } from '../source/documents.ts';
import { type ContentProblem, compareProblems, isError } from '../vocabulary/content-problem.ts';
import { withoutRepeats } from '../vocabulary/repeated-problems.ts';
import { errataPlaces } from './checks/errata-places.ts';
import { PLAN_RULES } from './checks/plan-rules.ts';
import { contentIndex } from './content-index.ts';
import { linkDepartments, linkDivisions } from './link-departments.ts';
import { linkEntries } from './link-entries.ts';
import { linkReporters } from './link-reporters.ts';
import { linkChapters } from './link-structure.ts';
import { linkSummaries } from './link-summaries.ts';
import { linkTopics } from './link-topics.ts';
import { linkVoices } from './link-voices.ts';
import { movedPages } from './moved-pages.ts';
import type { Plan } from './types.ts';

/**
 * Links all documents into one plan and collects what is wrong between them. The plan is as complete
 * as the documents allow, so that every rule can be tried on it; it is `null` only where plan.yaml
 * is unusable. A plan with errors is never published.
 */
export function buildPlan(documents: ContentDocuments): {
  plan: Plan | null;
  problems: ContentProblem[];
} {
  const index = contentIndex(documents);
  const found = PLAN_RULES.flatMap((rule) => rule(documents, index));
  const faulty = new Set(found.filter(isError).map(({ file }) => file));
  found.push(...errataPlaces(documents, index, faulty));
  const problems = withoutRepeats(found.sort(compareProblems));
  return { plan: documents.plan === null ? null : link(documents), problems };
}

function link(documents: ContentDocuments): Plan | null {
  const facts = documents.plan;
  if (facts === null) return null;
  const chapters = linkChapters(documents);
  const policies = chapters.flatMap((chapter) => chapter.policies);
  const measures = policies.flatMap((policy) => policy.measures);
  const departments = linkDepartments(documents, chapters);
  const divisions = linkDivisions(documents, departments);
  linkEntries(documents, measures, divisions);
  linkReporters(documents, policies, divisions);
  return {
    municipality: facts.municipality,
    name: facts.name,
    period: facts.period,
    sheetYears: facts.sheetYears,
    gradeLegend: facts.gradeLegend,
    rights: facts.rights,
    contact: facts.contact,
    repository: facts.repository,
    siteUrl: facts.siteUrl,
    languages: facts.languages,
    reporting: facts.reporting,
    chapters,
    policies,
    measures,
    indicators: policies.flatMap((policy) => policy.indicators),
    departments,
    divisions,
    glossary: documents.glossary.map(({ id, file, term, reading, variants, definition }) => ({
      id,
      file,
      term,
      reading,
      variants,
      definition,
    })),
    topics: linkTopics(documents, measures),
    voices: linkVoices(documents, measures, divisions),
    summaries: linkSummaries(documents),
    corrections: documents.errata?.corrections ?? [],
    openQuestions: documents.errata?.openQuestions ?? [],
    synonyms: documents.synonyms?.synonyms ?? [],
    readings: documents.readings?.readings ?? [],
    movedPages: movedPages(documents),
    furigana: documents.furigana?.furigana ?? [],
  };
}
