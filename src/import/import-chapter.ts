import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { applyErrata } from './apply-errata.ts';
import type { ChapterDraft } from './chapter-draft.ts';
import { readContentFile, writeContentFile } from './content-folder-access.ts';
import { type Correction, ERRATA_FILE, readErrataList } from './errata-list.ts';
import { importNotes } from './import-notes.ts';
import type { ImportProblem } from './import-problem.ts';
import { brokenRecord, editedSince, renamedSource } from './import-refusals.ts';
import { knownDepartments } from './known-departments.ts';
import { checkSource } from './proof/check-source.ts';
import type { ProofInput } from './proof/proof-input.ts';
import { type Proof, proveImport } from './proof/prove-import.ts';
import { readChapter } from './reading/read-chapter.ts';
import { newReading } from './reading/reading.ts';
import { readSourceText } from './source-text.ts';
import { type Changes, compareWithDisk } from './writing/changes.ts';
import {
  fingerprint,
  type ImportRecord,
  parseRecord,
  RECORD_FILE,
  recordText,
} from './writing/import-record.ts';
import { type FilePlan, PLAN_FILE, planFiles } from './writing/plan-files.ts';

export interface ImportOrder {
  /** the extracted text */
  source: string;
  /** the content folder */
  folder: string;
  year: FiscalYear;
  /** tell what would be written, and write nothing */
  dryRun: boolean;
}

/** How an import went. Where `problems` holds anything, nothing was written. */
export interface ImportOutcome {
  problems: ImportProblem[];
  chapter: ChapterDraft | null;
  corrections: Correction[];
  changes: Changes | null;
  addedDivisions: FilePlan['addedDivisions'];
  proof: Proof | null;
  /** what a person should look at although nothing is wrong */
  notes: string[];
}

/** Imports one chapter: reads, corrects, plans the files, proves them, and only then writes. */
export async function importChapter(order: ImportOrder): Promise<ImportOutcome> {
  const outcome: ImportOutcome = {
    problems: [],
    chapter: null,
    corrections: [],
    changes: null,
    addedDivisions: [],
    proof: null,
    notes: [],
  };
  const source = await readSourceText(order.source);
  if ('message' in source) return { ...outcome, problems: [source] };
  const existing = (file: string): Promise<string | null> => readContentFile(order.folder, file);

  const errata = readErrataList(await existing(ERRATA_FILE), source.name);
  outcome.corrections = errata.corrections;
  const corrected = applyErrata(source.name, source.lines, errata.corrections);
  outcome.problems.push(...errata.problems, ...corrected.problems);

  const departments = await knownDepartments(order.folder, order.year);
  const reading = newReading(source.name, order.year, departments);
  const chapter = readChapter(reading, corrected.lines);
  outcome.problems.push(...reading.problems);
  if (!chapter) return outcome;
  outcome.chapter = chapter;

  const plan = await planFiles(chapter, order.year, existing);
  const planText = await existing(PLAN_FILE);
  outcome.addedDivisions = plan.addedDivisions;
  outcome.notes = importNotes(chapter, order.year, plan.addedDivisions, planText);
  outcome.problems.push(...plan.problems, ...renamedSource(source, errata, chapter));

  const evidence: ProofInput = {
    source,
    correctedLines: corrected.lines,
    corrections: errata.corrections,
    claims: reading.ledger.claims,
    files: new Map(plan.files.map(({ file, text }) => [file, text])),
    chapter: chapter.id,
    planText: planText ?? plan.files.find(({ file }) => file === PLAN_FILE)?.text ?? '',
  };
  if (outcome.problems.length === 0) {
    outcome.proof = proveImport(evidence);
    outcome.problems.push(...outcome.proof.problems);
  } else {
    // What was found so far explains the gaps in the content; lines without a place are news.
    const told = new Set(reading.problems.map(({ line }) => line));
    outcome.problems.push(...checkSource(evidence).filter(({ line }) => !told.has(line)));
  }
  if (outcome.problems.length > 0) return outcome;

  const record = parseRecord(await existing(RECORD_FILE));
  if (record === null) return { ...outcome, problems: [brokenRecord()] };
  outcome.changes = await compareWithDisk(plan.files, record, existing);
  outcome.problems.push(...outcome.changes.edited.map(editedSince));
  if (outcome.problems.length === 0 && !order.dryRun)
    await write(order.folder, outcome.changes, record);
  return outcome;
}

async function write(folder: string, changes: Changes, record: ImportRecord): Promise<void> {
  for (const { file, text } of [...changes.created, ...changes.updated])
    await writeContentFile(folder, file, text);
  const owned = [...changes.created, ...changes.updated, ...changes.unchanged].flatMap(
    (planned) => planned.owned ?? [],
  );
  const next = recordText({
    ...record,
    ...Object.fromEntries(owned.map(({ key, text }) => [key, fingerprint(text)])),
  });
  if (next !== (await readContentFile(folder, RECORD_FILE)))
    await writeContentFile(folder, RECORD_FILE, next);
}
