import type { ContentDocuments } from '../source/documents.ts';
import { normalised } from '../vocabulary/normalise-text.ts';
import { markedDocuments } from './marked-documents.ts';

/** Items of a document that no reader of the site sees, and bodies, whose blocks are read instead. */
const UNSEEN: ReadonlySet<string> = new Set(['id', 'file', 'places', 'text', 'markdown']);

/** Everything that the plan and the editors' pages say, for rules that ask whether a word stands there. */
export class PlanWording {
  readonly #documents: ContentDocuments;
  #folded: string | null = null;

  constructor(documents: ContentDocuments) {
    this.#documents = documents;
  }

  /** `false` where a file could not be read in full, so that a word may only seem to stand nowhere. */
  get complete(): boolean {
    const { plan, divisions } = this.#documents;
    const read = [plan, divisions, ...markedDocuments(this.#documents)];
    return read.every((document) => document?.complete);
  }

  /** Whether the word stands anywhere, as the search compares: width, case, kana and spaces aside. */
  holds(word: string): boolean {
    this.#folded ??= this.#fold();
    return this.#folded.includes(normalised(word));
  }

  #fold(): string {
    const { plan, divisions } = this.#documents;
    const documents = markedDocuments(this.#documents);
    const texts = [
      ...[plan, divisions, ...documents].flatMap(textsOf),
      ...documents.flatMap(({ text }) => text.blocks),
    ];
    // The `*` behind a term of the glossary is no part of the wording. Line breaks part the texts.
    return texts.map((text) => normalised(text)).join('\n');
  }
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (UNSEEN.has(key) ? [] : textsOf(inner)));
}
