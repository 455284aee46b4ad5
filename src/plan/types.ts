import type {
  ErratumPlace,
  PlanDocument,
  Prose,
  RelatedPlan,
  TopicDocument,
} from '../source/documents.ts';
import type { IndicatorDocument } from '../source/indicator-document.ts';
import type { AchievementGrade } from '../vocabulary/achievement-grade.ts';
import type { CalendarDay } from '../vocabulary/calendar-day.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import type {
  ChapterId,
  EntryId,
  IndicatorId,
  InitiativeId,
  MeasureId,
  PolicyId,
} from '../vocabulary/plan-id.ts';
import type { SummaryLanguage } from '../vocabulary/summary-language.ts';
import type { MovedPage } from './moved-pages.ts';

export type { ErratumPlace, Prose, RelatedPlan };

/** The linked domain model: 総合計画 with everything below it, in the plan's own order. Never changed after it is built. */
export interface Plan {
  municipality: PlanDocument['municipality'];
  name: string;
  period: { first: FiscalYear; last: FiscalYear };
  /** fiscal years with published sheets, ascending */
  sheetYears: FiscalYear[];
  gradeLegend: { grade: AchievementGrade; meaning: string }[];
  rights: PlanDocument['rights'];
  contact: PlanDocument['contact'];
  repository: PlanDocument['repository'];
  siteUrl: string | null;
  languages: PlanDocument['languages'];
  reporting: PlanDocument['reporting'];
  chapters: Chapter[];
  /** every policy, measure and indicator of all chapters, in order */
  policies: Policy[];
  measures: Measure[];
  indicators: Indicator[];
  departments: Department[];
  divisions: Division[];
  glossary: GlossaryTerm[];
  /** in the editors' order */
  topics: Topic[];
  /** newest first */
  voices: Voice[];
  /** the editors' summaries of policies and measures, by language */
  summaries: Summary[];
  corrections: Correction[];
  openQuestions: OpenQuestion[];
  /** for the search: what residents call things, and how words are read */
  synonyms: Synonym[];
  readings: WordReadings[];
  furigana: FuriganaWord[];
  /** addresses that lead on to another one */
  movedPages: MovedPage[];
}

/** 章 */
export interface Chapter {
  id: ChapterId;
  file: string;
  name: string;
  slogan: string | null;
  relatedPlans: RelatedPlan[];
  policies: Policy[];
  /** departments that have a sheet for this chapter, newest year */
  departments: Department[];
}

/** 政策 */
export interface Policy {
  id: PolicyId;
  file: string;
  chapter: Chapter;
  name: string;
  slogan: string | null;
  relatedPlans: RelatedPlan[];
  indicators: Indicator[];
  measures: Measure[];
}

/** 目標指標 */
export interface Indicator extends Omit<IndicatorDocument, 'number' | 'reporters'> {
  id: IndicatorId;
  number: number;
  policy: Policy;
  /** who reports its figures; empty where the plan does not say */
  divisions: Division[];
  /** newest fiscal year that the plan has sheets or a reported figure of: years up to it have come */
  reportedUntil: FiscalYear | null;
}

/** 施策 */
export interface Measure {
  id: MeasureId;
  file: string;
  policy: Policy;
  name: string;
  initiatives: Initiative[];
  /** 現状 and 課題 as the plan prints them */
  currentState: Prose | null;
  issues: Prose | null;
  /** ascending by fiscal year */
  sheets: ProgressSheet[];
}

/** 施策内容・取組 */
export interface Initiative {
  id: InitiativeId;
  number: number;
  name: string;
  measure: Measure;
  from: FiscalYear | null;
  until: FiscalYear | null;
}

/** 施策進捗管理シート of one measure and fiscal year */
export interface ProgressSheet {
  file: string;
  measure: Measure;
  year: FiscalYear;
  /** in the sheet's order */
  entries: ProgressEntry[];
}

/** One row of a sheet. */
export interface ProgressEntry {
  /** Anchor in the page of its year: the initiative's id, for a relisted row with its divisions appended. */
  id: EntryId;
  sheet: ProgressSheet;
  initiative: Initiative;
  /** 再掲: another division reports on an initiative whose primary row stands elsewhere */
  relisted: boolean;
  divisions: Division[];
  /** `null`: 未評価 */
  grade: AchievementGrade | null;
  /** each `null`: 未記入 */
  currentStateAndIssues: Prose | null;
  projects: Prose | null;
  results: Prose | null;
  futureDirection: Prose | null;
  /** line of its heading in the sheet's file */
  line: number;
}

/** 担当課 */
export interface Division {
  id: string;
  name: string;
  /** in hiragana, by the site's editors; `null` where they give none */
  reading: string | null;
  /** `null` where the plan does not say which department it belongs to */
  department: Department | null;
  formerNames: { name: string; until: FiscalYear }[];
  contact: { phone: string | null; email: string | null; page: string | null };
  /** every row of every year, in plan order, newest year first */
  entries: ProgressEntry[];
}

/** 部局 */
export interface Department {
  id: string;
  name: string;
  /** newest year first */
  years: DepartmentYear[];
  divisions: Division[];
}

/** What a department wrote for one fiscal year and chapter. */
export interface DepartmentYear {
  year: FiscalYear;
  /** its name in that year, which need not be the name of today */
  name: string;
  file: string;
  chapter: Chapter;
  /** 組織目標: 部（局）の役割 */
  role: Prose | null;
  headPost: string | null;
  headName: string | null;
  priorities: Priority[];
}

/** 重点課題 and its 実行方針 */
export interface Priority {
  number: number;
  issue: string;
  actionPolicy: Prose | null;
}

export interface GlossaryTerm {
  id: string;
  file: string;
  term: string;
  reading: string | null;
  variants: string[];
  definition: Prose;
}

/** A theme of daily life that the editors group the plan by; not the plan's own words. */
export interface Topic {
  id: string;
  file: string;
  name: string;
  /** one plain sentence */
  description: string;
  introduction: Prose | null;
  measures: Measure[];
  translations: TopicDocument['translations'];
  /** single initiatives that it points at; with `entry`, only at that relisted row of theirs */
  rows: { initiative: Initiative; entry: EntryId | null }[];
}

/** ご意見と回答 */
export interface Voice {
  id: string;
  file: string;
  title: string;
  day: CalendarDay;
  /** what it concerns: whole measures, and single initiatives */
  measures: Measure[];
  initiatives: Initiative[];
  /** who answered */
  divisions: Division[];
  opinion: Prose;
  /** `null`: not answered yet */
  answer: Prose | null;
}

/** A policy or measure in other words, by the editors; not official. */
export interface Summary {
  /** what it retells */
  of: PolicyId | MeasureId;
  language: SummaryLanguage;
  file: string;
  prose: Prose;
  /** the original has changed since, or nobody said what it was written from */
  stale: boolean;
}

export interface Correction {
  place: ErratumPlace;
  origin: { file: string; line: number };
  source: string;
  corrected: string;
  reason: string;
}

export interface OpenQuestion {
  place: ErratumPlace;
  origin: { file: string; line: number };
  source: string;
  question: string;
}

/** A word that residents use, and the words that stand in the plan for it. */
export interface Synonym {
  word: string;
  inPlan: string[];
}

/** A word, and the reading that is shown above it where the reader asks for it. */
export interface FuriganaWord {
  word: string;
  reading: string;
}

/** A word of the plan and how it is read, in hiragana; these win over automatic readings. */
export interface WordReadings {
  word: string;
  readings: string[];
}
