import type { ContentDocuments } from '../../source/documents.ts';
import type { ContentProblem } from '../../vocabulary/content-problem.ts';
import type { ContentIndex } from '../content-index.ts';
import { danglingNoteMarks } from './dangling-note-marks.ts';
import { deadLinks } from './dead-links.ts';
import { divisionTwiceInRow } from './division-twice-in-row.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { errataPlaces } from './errata-places.ts';
import { figureYears } from './figure-years.ts';
import { initiativeWithoutRow } from './initiative-without-row.ts';
import { initiativeWording } from './initiative-wording.ts';
import { initiativeYears } from './initiative-years.ts';
import { missingParent } from './missing-parent.ts';
import { missingSheet } from './missing-sheet.ts';
import { numberingGaps } from './numbering-gaps.ts';
import { planYears } from './plan-years.ts';
import { primaryTwice } from './primary-twice.ts';
import { relistedAlone } from './relisted-alone.ts';
import { relistedTwice } from './relisted-twice.ts';
import { reservedPageNames } from './reserved-page-names.ts';
import { sheetWithoutMeasure } from './sheet-without-measure.ts';
import { unknownChapter } from './unknown-chapter.ts';
import { unknownDepartment } from './unknown-department.ts';
import { unknownDivision } from './unknown-division.ts';
import { unknownInitiative } from './unknown-initiative.ts';
import { unknownTerms } from './unknown-terms.ts';
import { unmarkedTerms } from './unmarked-terms.ts';
import { unpublishedYear } from './unpublished-year.ts';

/** A rule about what the files say of each other. It reads the documents and gives every breach. */
export type PlanRule = (documents: ContentDocuments, index: ContentIndex) => ContentProblem[];

/** Every rule; what each asks stands in its own file. The report is sorted by place, not by this list. */
export const PLAN_RULES: readonly PlanRule[] = [
  missingParent,
  numberingGaps,
  duplicateIds,
  planYears,
  figureYears,
  missingSheet,
  sheetWithoutMeasure,
  unpublishedYear,
  unknownInitiative,
  initiativeWording,
  initiativeYears,
  initiativeWithoutRow,
  primaryTwice,
  relistedAlone,
  relistedTwice,
  unknownDivision,
  divisionTwiceInRow,
  unknownDepartment,
  unknownChapter,
  danglingNoteMarks,
  unknownTerms,
  unmarkedTerms,
  deadLinks,
  errataPlaces,
  reservedPageNames,
];
