import type { Prose } from './documents.ts';
import { matchTitle, nearestTitle } from './heading-titles.ts';
import { proseOf, type Section } from './sections.ts';
import type { SourceText } from './source-text.ts';

/** Faults behind which headings are hidden, so that they only seem to be missing. */
const SWALLOWING = new Set(['E-CODE-BLOCK', 'E-HEADING-NESTED']);

/** Headings that a part of a file must have, each once and in this order. */
export interface FixedHeadings<Title extends string> {
  titles: readonly Title[];
  depth: number;
  /** where they stand, for messages: `この取組` */
  within: string;
}

/**
 * Gathers fixed sections one by one and reports headings that are doubled, out of order, on the
 * wrong level, written differently or missing.
 */
export class FixedSections<Title extends string> {
  readonly found = new Map<Title, Section>();
  readonly #source: SourceText;
  readonly #headings: FixedHeadings<Title>;
  #furthest = -1;
  #outOfOrder = false;

  constructor(source: SourceText, headings: FixedHeadings<Title>) {
    this.#source = source;
    this.#headings = headings;
  }

  /** Takes the section if its heading is one of the fixed ones; whether it was. */
  take(section: Section): boolean {
    const { titles, depth, within } = this.#headings;
    const match = matchTitle(section.title, titles);
    if (match === null) return false;
    const { title } = match;
    const canonical = `${'#'.repeat(depth)} ${title}`;
    const report = this.#source.report.bind(this.#source);
    if (section.depth !== depth) {
      report(
        'E-HEADING-LEVEL',
        section.offset,
        `見出し「${title}」の # の数が違います（${section.depth} 個）。`,
        `「${canonical}」と書いてください。`,
      );
    } else if (!match.exact) {
      report(
        'W-HEADING-FORM',
        section.offset,
        `見出し「${section.title}」は「${title}」と読みました。`,
        `「${canonical}」と書いてください。`,
      );
    }
    if (this.found.has(title)) {
      report(
        'E-HEADING-DUPLICATE',
        section.offset,
        `${within}に、見出し「${title}」が二つあります。`,
        `一つにまとめてください。この上にあった「${'#'.repeat(depth - 1)} …」の見出しを消してしまったのなら、書き戻してください。`,
      );
      return true;
    }
    const position = titles.indexOf(title);
    if (position < this.#furthest && !this.#outOfOrder) {
      this.#outOfOrder = true;
      report(
        'E-HEADING-ORDER',
        section.offset,
        `見出し「${title}」の場所が違います。`,
        `${titles.join('、')} の順に置いてください。`,
      );
    }
    this.#furthest = Math.max(this.#furthest, position);
    this.found.set(title, section);
    return true;
  }

  /** Reports a heading that is none of the fixed ones. A near miss counts as the one that it means. */
  refuse(section: Section): void {
    const { titles, depth, within } = this.#headings;
    const nearest = nearestTitle(
      section.title,
      titles.filter((title) => !this.found.has(title)),
    );
    const allowed = `${within}に置ける見出しは ${titles.join('、')} です。`;
    const hint =
      nearest === null
        ? allowed
        : `「${'#'.repeat(depth)} ${nearest}」の書き間違いではありませんか。${allowed}`;
    this.#source.report(
      'E-HEADING-UNKNOWN',
      section.offset,
      `「${section.title}」という見出しは、ここには置けません。`,
      hint,
    );
    if (nearest === null) return;
    this.found.set(nearest, section);
    this.#furthest = Math.max(this.#furthest, titles.indexOf(nearest));
  }

  /** Reports the headings that never came, at the place of the part that lacks them. */
  close(offset: number): void {
    const { titles, depth, within } = this.#headings;
    const missing = titles.filter((title) => !this.found.has(title));
    const swallowed = this.#source.problems.some(({ code }) => SWALLOWING.has(code));
    if (missing.length === 0 || swallowed) return;
    const lines = missing.map((title) => `「${'#'.repeat(depth)} ${title}」`).join('');
    this.#source.report(
      'E-HEADING-MISSING',
      offset,
      `${within}に、見出し${missing.map((title) => `「${title}」`).join('')}がありません。`,
      `${lines}の行を書き足してください。中身は空欄でもかまいません。`,
    );
  }

  prose(title: Title): Prose | null {
    const section = this.found.get(title);
    return section ? proseOf(this.#source, section.nodes) : null;
  }
}
