import type { BaseField, WorkbookBase } from './base-sheet.ts';
import type { HandedValue } from './cell-value.ts';

/** What a division handed in with one workbook. */
export interface HandedIn {
  base: WorkbookBase;
  fields: HandedField[];
  remarks: Remark[];
}

export interface HandedField {
  base: BaseField;
  /** `進捗管理シート G5` */
  where: string;
  value: HandedValue;
}

/** Something about the workbook that a person must know. `left`: something was not taken over. */
export interface Remark {
  where: string;
  message: string;
  left: boolean;
}

export function note({ remarks }: HandedIn, where: string, message: string): void {
  remarks.push({ where, message, left: false });
}

export function left({ remarks }: HandedIn, where: string, message: string): void {
  remarks.push({ where, message, left: true });
}
