import type { SheetDocument } from './documents.ts';
import { FixedSections } from './fixed-sections.ts';
import { matchTitle, nearestTitle } from './heading-titles.ts';
import { lostRowHeading } from './lost-row-heading.ts';
import {
  checkNumberedHeading,
  type NumberedHeading,
  parseNumberedHeading,
  reportNoNumber,
} from './numbered-heading.ts';
import type { Section } from './sections.ts';
import type { SourceText } from './source-text.ts';

const SHEET_FIELDS = ['現状・課題', '実施事業', '成果', '今後の方向性'] as const;

/** A row of a sheet: its heading, and the sections of its fields. */
export interface SheetRow {
  heading: NumberedHeading;
  section: Section;
  fields: FixedSections<(typeof SHEET_FIELDS)[number]>;
}

/** Puts the rows of the sections into `rows`; gives the places where a row lacks its heading. */
export function gatherRows(
  source: SourceText,
  sections: Section[],
  rows: SheetRow[],
): SheetDocument['lostHeadings'] {
  const lostHeadings: SheetDocument['lostHeadings'] = [];
  // Sections below a heading that could not be read belong to no row.
  let row: SheetRow | 'unreadable' | null = null;
  for (const [index, section] of sections.entries()) {
    const field = matchTitle(section.title, SHEET_FIELDS);
    if (field) {
      const again = row === null || (row !== 'unreadable' && row.fields.found.has(field.title));
      const above = sections[index - 1]?.headingEnd ?? 0;
      const after = rows.at(-1)?.heading.number ?? null;
      const lost = again ? lostRowHeading(source, above, section.offset, after) : null;
      if (lost) {
        lostHeadings.push(lost);
        source.complete = false;
        row = 'unreadable';
      } else if (row === null) {
        source.report(
          'E-HEADING-ORDER',
          section.offset,
          `見出し「${section.title}」の前に、取組の見出しがありません。`,
          '先に「## 1. 取組の文」の見出しを置いてください。',
        );
        source.complete = false;
        row = 'unreadable';
      } else if (row !== 'unreadable') row.fields.take(section);
      continue;
    }
    const heading = section.depth <= 3 ? parseNumberedHeading(section.title) : null;
    if (heading) {
      checkNumberedHeading(source, section, heading, 2);
      row = {
        heading,
        section,
        fields: new FixedSections(source, { titles: SHEET_FIELDS, depth: 3, within: 'この取組' }),
      };
      rows.push(row);
    } else if (
      row !== null &&
      row !== 'unreadable' &&
      (section.depth > 2 || nearestTitle(section.title, SHEET_FIELDS) !== null)
    ) {
      row.fields.refuse(section);
    } else {
      reportNoNumber(
        source,
        section,
        '取組',
        '「## 1. 取組の文」のように、番号、半角の点、空白、取組の文の順に書いてください。',
      );
      source.complete = false;
      row = 'unreadable';
    }
  }
  return lostHeadings;
}
