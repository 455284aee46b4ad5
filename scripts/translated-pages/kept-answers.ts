import { randomUUID } from 'node:crypto';
import { keepValue, keptValue } from '../../src/collections/kept-values.ts';
import type { KnownTexts } from '../../src/interface/translator.ts';
import type { PageInputs } from '../kept-pages/page-inputs.ts';

interface LastAnswers {
  edition: string;
  answers: Map<string, boolean>;
}

/**
 * Which texts are the plan's, and what was asked of that for all pages so far: as long as each question
 * has the same answer, an edit of the plan changes no translation of a page that it does not change.
 */
export class KeptAnswers implements KnownTexts {
  /** changes when one of the answers does */
  readonly edition: string;
  readonly #texts: ReadonlySet<string>;
  readonly #name: string;
  readonly #programs: string;
  readonly #answers: Map<string, boolean>;

  constructor(texts: ReadonlySet<string>, { id, programs, allElse }: PageInputs) {
    this.#texts = texts;
    this.#name = `answers-${id}`;
    // What is no text of a sheet decides what is asked.
    this.#programs = `${programs} ${allElse}`;
    const last = keptValue<LastAnswers>(this.#name, this.#programs);
    const isSame = last && [...last.answers].every(([text, answer]) => texts.has(text) === answer);
    this.edition = isSame ? last.edition : randomUUID();
    this.#answers = isSame ? last.answers : new Map();
  }

  has(text: string): boolean {
    const answer = this.#texts.has(text);
    this.#answers.set(text, answer);
    return answer;
  }

  /** Keeps the answers for the next build. */
  keep(): void {
    const answers: LastAnswers = { edition: this.edition, answers: this.#answers };
    keepValue(this.#name, this.#programs, answers);
  }
}
