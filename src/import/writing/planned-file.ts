/** A file, or a chapter's part of one, that the import wants in the content folder. */
export interface PlannedFile {
  /** below the content folder */
  file: string;
  /** the whole file as it will be */
  text: string;
  /**
   * What the import answers for, and what is compared with the record: the whole file, or the
   * chapter's part. `null` where the import only ever adds (divisions.yaml) or only writes when
   * there is nothing (plan.yaml).
   */
  owned: { key: string; text: string } | null;
}
