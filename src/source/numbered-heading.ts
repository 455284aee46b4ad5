import { LARGEST_NUMBER } from '../vocabulary/plan-id.ts';
import type { Section } from './sections.ts';
import type { SourceText } from './source-text.ts';

/** `1. 市政に対する意見・提案機会の拡充（再掲）` */
export interface NumberedHeading {
  number: number;
  name: string;
  relisted: boolean;
}

/**
 * Number and wording of a heading; `null` where it has no number, or one that no plan has. Width and
 * punctuation do not matter.
 */
export function parseNumberedHeading(title: string): NumberedHeading | null {
  const match = /^([0-9０-９]+)\s*[.．。、,:：)）]?\s*(.*)$/su.exec(title);
  if (!match || match[2] === '') return null;
  const number = Number((match[1] as string).normalize('NFKC'));
  if (number > LARGEST_NUMBER) return null;
  const wording = match[2] as string;
  const relisted = /[（(【[［]?再掲[）)】\]］]?$/u.exec(wording);
  return {
    number,
    name: wording.slice(0, relisted?.index).trim(),
    relisted: relisted !== null,
  };
}

/** Reports a heading without a number. `what` has the number, `example` is the form of the heading. */
export function reportNoNumber(
  source: SourceText,
  { title, offset }: Section,
  what: string,
  example: string,
): void {
  const tooLarge = /^[0-9０-９]{4,}(?=\s*[.．。、])/u.exec(title);
  if (tooLarge) {
    source.report(
      'E-NUMBER-FORMAT',
      offset,
      `見出しの番号「${tooLarge[0]}」が大きすぎます。`,
      `${what}の番号は、1 から ${LARGEST_NUMBER} までです。`,
    );
  } else {
    source.report(
      'E-HEADING-NUMBER',
      offset,
      `見出し「${title}」に、${what}の番号がありません。`,
      example,
    );
  }
}

/** Reports a wrong level or another than the canonical form of a numbered heading. */
export function checkNumberedHeading(
  source: SourceText,
  section: Section,
  heading: NumberedHeading,
  depth: number,
): void {
  const text = `${heading.number}. ${heading.name}${heading.relisted ? '（再掲）' : ''}`;
  const hint = `「${'#'.repeat(depth)} ${text}」と書いてください。`;
  if (section.depth !== depth) {
    source.report(
      'E-HEADING-LEVEL',
      section.offset,
      `見出し「${text}」の # の数が違います（${section.depth} 個）。`,
      hint,
    );
  } else if (section.title !== text) {
    source.report(
      'W-HEADING-FORM',
      section.offset,
      `見出し「${section.title}」は「${text}」と読みました。`,
      hint,
    );
  }
}
