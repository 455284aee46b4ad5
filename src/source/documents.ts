import type { AchievementGrade } from '../vocabulary/achievement-grade.ts';
import type { CalendarDay } from '../vocabulary/calendar-day.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import type { InterfaceLanguage } from '../vocabulary/interface-language.ts';
import type { MonthDay } from '../vocabulary/reporting-term.ts';
import type { ComponentUse } from './component-uses.ts';
import type { IndicatorDocument } from './indicator-document.ts';

/**
 * What one content file says, in English field names, before it is linked to the others. Plain
 * JSON, so that Astro's content store can hold it; places are kept so that a rule that runs later
 * can still name the line.
 */
export interface Document {
  /** File name without ending; for yearly files `2022/1-5-1`. Unique within its kind. */
  id: string;
  /** Path below the content folder: `sheets/2022/1-5-1.md`. */
  file: string;
  /**
   * Line and column of values, by path: `name`, `indicators.0.baseline.year`. For a missing path
   * the nearest one above it counts; see `placeOf` in place-of.ts.
   */
  places: Record<string, [line: number, column: number]>;
  /** What the running text points to, for the rules that follow it. */
  text: DocumentText;
  /**
   * `false` where a part of the file could not be read. Rules about what is *missing* leave such a
   * file alone, so that one fault does not look like many.
   */
  complete: boolean;
}

export interface DocumentText {
  /** Links of the Markdown body, as written. */
  links: { url: string; line: number; column: number }[];
  /** `※1`, `NPO*`: marks that point to a note or to the glossary. */
  marks: TextMark[];
  /** Anchors of the body's headings, as the site makes them. */
  anchors: string[];
  /** Components that an `.mdx` body places. */
  components: ComponentUse[];
  /** What the body says, without markup: one text for each paragraph, heading and cell. */
  blocks: string[];
}

/** A mark in the text that stands for something written elsewhere. */
export interface TextMark {
  /** `※1`, `※`, or `*` for a term of the glossary */
  mark: string;
  /** Whether it opens its line, so that it is the note itself. Never for `*`. */
  opensNote: boolean;
  /** The text just before it, without markup: the term of a `*` stands at its end. */
  before: string;
  line: number;
  column: number;
}

/** A stretch of Markdown, with the place of its first character. */
export interface Prose {
  markdown: string;
  line: number;
  column: number;
}

export interface PlanDocument extends Document {
  municipality: {
    name: string;
    prefecture: string;
    /** 全国地方公共団体コード, six digits */
    code: string | null;
    /** the city's own site */
    website: string | null;
  };
  name: string;
  period: { first: FiscalYear; last: FiscalYear };
  /** fiscal years whose progress sheets are published, ascending */
  sheetYears: FiscalYear[];
  gradeLegend: { grade: AchievementGrade; meaning: string }[];
  rights: {
    holder: string;
    statement: string;
    licenceName: string | null;
    licenceUrl: string | null;
  };
  contact: { name: string | null; phone: string | null; email: string | null; page: string | null };
  /** `editUrl` holds `{file}`, replaced by the path of a file from the root of the repository */
  repository: { url: string | null; editUrl: string | null };
  /** what the site's own words are translated into, in the order of the menu */
  languages: InterfaceLanguage[];
  /** where the site will stand, with its base path; `null` until it is known */
  siteUrl: string | null;
  /** when divisions have to report, each `null` until it is decided, and whether residents may see what is missing */
  reporting: { interimDue: MonthDay | null; yearEndDue: MonthDay | null; worklistPublic: boolean };
}

export interface DivisionsDocument extends Document {
  divisions: {
    id: string;
    name: string;
    /** id of the department, `null` where the plan does not say */
    department: string | null;
    reading: string | null;
    /** names that the division bore before, each with the last fiscal year that used it */
    formerNames: { name: string; until: FiscalYear }[];
    contact: { phone: string | null; email: string | null; page: string | null };
  }[];
}

export interface RelatedPlan {
  name: string;
  /** month of adoption as printed: `H29.3`; `null` where none is printed */
  adopted: string | null;
}

export interface ChapterDocument extends Document {
  name: string;
  slogan: string | null;
  relatedPlans: RelatedPlan[];
}

export interface PolicyDocument extends Document {
  name: string;
  slogan: string | null;
  indicators: IndicatorDocument[];
  relatedPlans: RelatedPlan[];
}

export interface MeasureDocument extends Document {
  name: string;
  initiatives: {
    number: number;
    name: string;
    /** first and last fiscal year where the initiative does not run through the whole plan */
    from: FiscalYear | null;
    until: FiscalYear | null;
    line: number;
    column: number;
  }[];
  currentState: Prose | null;
  issues: Prose | null;
}

export interface SheetEntryDocument {
  /** number and wording of the heading; they must match the measure's initiative */
  number: number;
  name: string;
  relisted: boolean;
  /** names as written; a row may have two */
  divisions: string[];
  /** `null`: not graded yet. An unreadable grade is a problem and counts as `null`. */
  grade: AchievementGrade | null;
  currentStateAndIssues: Prose | null;
  projects: Prose | null;
  results: Prose | null;
  futureDirection: Prose | null;
  /** of the heading, of the line 担当課 and of the line 達成度 */
  places: Record<'heading' | 'divisions' | 'grade', [line: number, column: number]>;
}

export interface SheetDocument extends Document {
  measure: string;
  year: FiscalYear;
  entries: SheetEntryDocument[];
  /** where a row has no heading, with the number of the row before it */
  lostHeadings: { after: number | null; line: number; column: number }[];
}

export interface DepartmentDocument extends Document {
  department: string;
  year: FiscalYear;
  name: string;
  /** one per chapter that the department has a sheet in */
  chapters: {
    chapter: string;
    /** 組織目標: 部（局）の役割 */
    role: Prose | null;
    /** 部門方針シート */
    headPost: string | null;
    headName: string | null;
    priorities: {
      number: number;
      issue: string;
      actionPolicy: Prose | null;
      line: number;
      column: number;
    }[];
  }[];
}

export interface GlossaryDocument extends Document {
  term: string;
  reading: string | null;
  /** other spellings that the plan marks with `*` */
  variants: string[];
  /** the editors' words, not the plan's */
  definition: Prose;
}

/** What a theme is called in another language; the editors' words. */
export interface TopicWords {
  name: string;
  description: string | null;
}

/** 暮らしのテーマ: the editors' grouping of what the plan holds, not the plan's own. */
export interface TopicDocument extends Document {
  name: string;
  /** one plain sentence */
  description: string;
  /** place among the topics */
  order: number;
  /** ids as written */
  measures: string[];
  /** ids of initiatives (`1-3-2.1`) or of relisted rows (`1-3-2.1-kenko-seisaku`), as written */
  rows: string[];
  translations: Partial<Record<InterfaceLanguage, TopicWords>>;
  introduction: Prose | null;
}

/** ご意見と回答 */
export interface VoiceDocument extends Document {
  title: string;
  day: CalendarDay;
  /** ids as written */
  measures: string[];
  initiatives: string[];
  /** names of the divisions that answered, as written */
  divisions: string[];
  opinion: Prose;
  /** `null`: not answered yet */
  answer: Prose | null;
}

/** A policy or measure in other words: やさしい日本語 or another language, by the editors. */
export interface SummaryDocument extends Document {
  /** version of the original that it was written from, see original-version.ts */
  madeFrom: string | null;
  prose: Prose;
}

/** A page that the editors write: 見方, このサイトについて, アクセシビリティ. Its body is rendered as MDX. */
export interface PageDocument extends Document {
  title: string;
  description: string | null;
}

/** Where a wording stands on the site. */
export interface ErratumPlace {
  /** `sheets/2022/1-5-2.md` */
  file: string;
  /** row or section in it: `1-5-2.2`, `1-5-2.2（再掲・地域創生推進課）`, `重点課題2`; `null` for the whole file */
  section: string | null;
  /** `実施事業`, `名称`; `null` where the section has one text only */
  field: string | null;
}

export interface ErrataDocument extends Document {
  corrections: {
    place: ErratumPlace;
    /** file and 1-based line of the extracted text that the plan was imported from */
    origin: { file: string; line: number };
    source: string;
    corrected: string;
    reason: string;
  }[];
  openQuestions: {
    place: ErratumPlace;
    origin: { file: string; line: number };
    source: string;
    question: string;
  }[];
}

/** What residents may type into the search, and the words that stand in the plan for it. */
export interface SynonymsDocument extends Document {
  synonyms: { word: string; inPlan: string[] }[];
}

/** How words of the plan are read, in hiragana, where an automatic reading would be wrong. */
export interface ReadingsDocument extends Document {
  readings: { word: string; readings: string[] }[];
}

/** Words and the reading, in hiragana, that is shown above them where the reader asks for it. */
export interface FuriganaDocument extends Document {
  furigana: { word: string; reading: string }[];
}

/** Pages that stand at another address now. */
export interface MovesDocument extends Document {
  /**
   * `from` is a page (`/measures/1-4-4/`), `to` a page or a place on one. `renumbered`: the same measure
   * or policy under another number, so that its years and rows have counterparts.
   */
  moves: { from: string; to: string; renumbered: boolean }[];
}

/** Every address that was ever published, with anchors: `/measures/1-1-1/2022/#1-1-1.2`. */
export interface AddressesDocument extends Document {
  addresses: { address: string; line: number }[];
}

/** Every document of a content folder. `null` where a file that must exist is missing or unreadable. */
export interface ContentDocuments {
  plan: PlanDocument | null;
  divisions: DivisionsDocument | null;
  errata: ErrataDocument | null;
  synonyms: SynonymsDocument | null;
  readings: ReadingsDocument | null;
  furigana: FuriganaDocument | null;
  moves: MovesDocument | null;
  addresses: AddressesDocument | null;
  chapters: ChapterDocument[];
  policies: PolicyDocument[];
  measures: MeasureDocument[];
  sheets: SheetDocument[];
  departments: DepartmentDocument[];
  glossary: GlossaryDocument[];
  topics: TopicDocument[];
  voices: VoiceDocument[];
  summaries: SummaryDocument[];
  pages: PageDocument[];
}
