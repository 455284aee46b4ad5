import type {
  ChapterDocument,
  ContentDocuments,
  MeasureDocument,
  PolicyDocument,
  SheetDocument,
} from '../source/documents.ts';
import { DivisionNames } from './division-names.ts';
import { PlanWording } from './plan-wording.ts';

/** The documents by id, built once for all rules. */
export interface ContentIndex {
  chapters: ReadonlyMap<string, ChapterDocument>;
  policies: ReadonlyMap<string, PolicyDocument>;
  measures: ReadonlyMap<string, MeasureDocument>;
  /** by `2022/1-5-1` */
  sheets: ReadonlyMap<string, SheetDocument>;
  divisionNames: DivisionNames;
  wording: PlanWording;
}

export function contentIndex(documents: ContentDocuments): ContentIndex {
  return {
    chapters: byId(documents.chapters),
    policies: byId(documents.policies),
    measures: byId(documents.measures),
    sheets: byId(documents.sheets),
    divisionNames: new DivisionNames(documents.divisions),
    wording: new PlanWording(documents),
  };
}

function byId<Kind extends { id: string }>(documents: readonly Kind[]): Map<string, Kind> {
  return new Map(documents.map((document) => [document.id, document]));
}
