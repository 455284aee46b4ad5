import { departmentFileParts } from './department-file.ts';
import { fingerprint, type ImportRecord } from './import-record.ts';
import type { PlannedFile } from './planned-file.ts';

export interface Changes {
  /** files that are not there yet */
  created: PlannedFile[];
  /** files that the import wrote before and that now say something else */
  updated: PlannedFile[];
  unchanged: PlannedFile[];
  /** files that would change but were edited since the import wrote them, or were never its own */
  edited: PlannedFile[];
}

/** Compares what the import wants with what is there. */
export async function compareWithDisk(
  files: readonly PlannedFile[],
  record: ImportRecord,
  existing: (file: string) => Promise<string | null>,
): Promise<Changes> {
  const changes: Changes = { created: [], updated: [], unchanged: [], edited: [] };
  for (const planned of files) {
    const text = await existing(planned.file);
    if (text === null) changes.created.push(planned);
    else if (text === planned.text) changes.unchanged.push(planned);
    else if (planned.owned === null) changes.updated.push(planned);
    else if (mayReplace(planned, planned.owned, text, record)) changes.updated.push(planned);
    else changes.edited.push(planned);
  }
  return changes;
}

function mayReplace(
  planned: PlannedFile,
  owned: { key: string; text: string },
  text: string,
  record: ImportRecord,
): boolean {
  const present = ownedPart(planned.file, owned.key, text);
  if (present === null) return true; // another chapter's file: this one's part is only added
  return present === owned.text || fingerprint(present) === record[owned.key];
}

// `departments/2022/somu.md 第1章` names a part; any other key is the file itself.
function ownedPart(file: string, key: string, text: string): string | null {
  if (key === file) return text;
  const chapter = /第(\d+)章$/u.exec(key)?.[1];
  return departmentFileParts(text).chapters.find((part) => part.chapter === chapter)?.text ?? null;
}
