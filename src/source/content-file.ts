import type { FiscalYear } from '../vocabulary/fiscal-year.ts';

/** A file that belongs to a kind by its name. */
export interface ContentFile {
  /** Path below the content folder, with `/`: `sheets/2022/1-5-1.md`. */
  file: string;
  /** File name without ending: `1-5-1`. */
  name: string;
  /** `null` for kinds without a folder for each year. */
  year: FiscalYear | null;
}

/** Id of its document: `1-5-1`, for yearly kinds `2022/1-5-1`. */
export function documentId({ name, year }: ContentFile): string {
  return year === null ? name : `${year}/${name}`;
}
