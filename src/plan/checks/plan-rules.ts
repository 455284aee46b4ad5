import type { ContentDocuments } from '../../source/documents.ts';
import type { ContentProblem } from '../../vocabulary/content-problem.ts';
import type { ContentIndex } from '../content-index.ts';
import { actualBeforeBaseline } from './actual-before-baseline.ts';
import { baselineYear } from './baseline-year.ts';
import { componentTargets } from './component-targets.ts';
import { correctedFigures } from './corrected-figures.ts';
import { cumulativeFall } from './cumulative-fall.ts';
import { cumulativeStart } from './cumulative-start.ts';
import { danglingNoteMarks } from './dangling-note-marks.ts';
import { deadLinks } from './dead-links.ts';
import { divisionNameForm } from './division-name-form.ts';
import { divisionTwiceInRow } from './division-twice-in-row.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { entryAddressTwice } from './entry-address-twice.ts';
import { figureYears } from './figure-years.ts';
import { formerNames } from './former-names.ts';
import { indicatorDirection } from './indicator-direction.ts';
import { indicatorDivisions } from './indicator-divisions.ts';
import { indicatorYears } from './indicator-years.ts';
import { initiativeWithoutRow } from './initiative-without-row.ts';
import { initiativeWording } from './initiative-wording.ts';
import { initiativeYears } from './initiative-years.ts';
import { lostAddresses } from './lost-addresses.ts';
import { lostRowHeadings } from './lost-row-headings.ts';
import { measureWithoutTopic } from './measure-without-topic.ts';
import { milestoneValues } from './milestone-values.ts';
import { milestoneYears } from './milestone-years.ts';
import { missingParent } from './missing-parent.ts';
import { missingSheet } from './missing-sheet.ts';
import { movedAddresses } from './moved-addresses.ts';
import { numberingGaps } from './numbering-gaps.ts';
import { planYears } from './plan-years.ts';
import { primaryTwice } from './primary-twice.ts';
import { rangeBounds } from './range-bounds.ts';
import { rangeKind } from './range-kind.ts';
import { relistedAlone } from './relisted-alone.ts';
import { relistedTwice } from './relisted-twice.ts';
import { reservedPageNames } from './reserved-page-names.ts';
import { revisionMonths } from './revision-months.ts';
import { sheetWithoutMeasure } from './sheet-without-measure.ts';
import { staleSummaries } from './stale-summaries.ts';
import { synonymOfItself } from './synonym-of-itself.ts';
import { targetValue } from './target-value.ts';
import { toleranceSign } from './tolerance-sign.ts';
import { unitForm } from './unit-form.ts';
import { unknownChapter } from './unknown-chapter.ts';
import { unknownDepartment } from './unknown-department.ts';
import { unknownDivision } from './unknown-division.ts';
import { unknownInitiative } from './unknown-initiative.ts';
import { unknownPlanParts } from './unknown-plan-parts.ts';
import { unknownTerms } from './unknown-terms.ts';
import { unmarkedTerms } from './unmarked-terms.ts';
import { unpublishedYear } from './unpublished-year.ts';
import { unusedReadings } from './unused-readings.ts';
import { unusedSynonyms } from './unused-synonyms.ts';
import { voiceDivisions } from './voice-divisions.ts';

/** A rule about what the files say of each other. It reads the documents and gives every breach. */
export type PlanRule = (documents: ContentDocuments, index: ContentIndex) => ContentProblem[];

/** Every rule; what each asks stands in its own file. The report is sorted by place, not by this list. */
export const PLAN_RULES: readonly PlanRule[] = [
  missingParent,
  numberingGaps,
  duplicateIds,
  planYears,
  indicatorYears,
  baselineYear,
  unitForm,
  targetValue,
  figureYears,
  indicatorDirection,
  rangeBounds,
  rangeKind,
  cumulativeStart,
  cumulativeFall,
  milestoneYears,
  milestoneValues,
  toleranceSign,
  indicatorDivisions,
  revisionMonths,
  correctedFigures,
  actualBeforeBaseline,
  missingSheet,
  sheetWithoutMeasure,
  unpublishedYear,
  lostRowHeadings,
  unknownInitiative,
  initiativeWording,
  initiativeYears,
  initiativeWithoutRow,
  primaryTwice,
  relistedAlone,
  relistedTwice,
  entryAddressTwice,
  divisionNameForm,
  formerNames,
  unknownDivision,
  divisionTwiceInRow,
  unknownDepartment,
  unknownChapter,
  danglingNoteMarks,
  unknownTerms,
  unmarkedTerms,
  deadLinks,
  movedAddresses,
  lostAddresses,
  componentTargets,
  reservedPageNames,
  unknownPlanParts,
  measureWithoutTopic,
  voiceDivisions,
  staleSummaries,
  synonymOfItself,
  unusedSynonyms,
  unusedReadings,
];
