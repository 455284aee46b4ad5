import type { DivisionsDocument } from '../source/documents.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';

type DivisionFacts = DivisionsDocument['divisions'][number];

/** What a name written in a sheet turned out to be. */
export type NamedDivision =
  | { division: DivisionFacts; name: string; status: 'current' | 'former' }
  /** a former name in a year after its end */
  | { division: DivisionFacts; name: string; status: 'outdated'; until: FiscalYear }
  | { division: null; name: string; status: 'unknown' };

/** Finds divisions by the names that people write, which change over the years. */
export class DivisionNames {
  readonly #divisions: readonly DivisionFacts[];
  /** divisions that bear or bore a name, in the order of the file */
  readonly #byName = new Map<string, Set<DivisionFacts>>();

  constructor(document: DivisionsDocument | null) {
    this.#divisions = document?.divisions ?? [];
    for (const division of this.#divisions) {
      for (const { name } of [division, ...division.formerNames]) {
        const bearers = this.#byName.get(name) ?? new Set();
        this.#byName.set(name, bearers.add(division));
      }
    }
  }

  /** every name that is in use today */
  get current(): string[] {
    return this.#divisions.map(({ name }) => name);
  }

  /**
   * The divisions of a row. `parts` are the pieces between the `・`; a name may hold a `・` itself, so
   * the longest run of pieces that is a name counts as one.
   */
  resolve(parts: readonly string[], year: FiscalYear): NamedDivision[] {
    const found: NamedDivision[] = [];
    for (let start = 0; start < parts.length; ) {
      let length = parts.length - start;
      while (
        length > 1 &&
        this.#named(parts.slice(start, start + length).join('・'), year).division === null
      )
        length--;
      found.push(this.#named(parts.slice(start, start + length).join('・'), year));
      start += length;
    }
    return found;
  }

  #named(name: string, year: FiscalYear): NamedDivision {
    let outdated: NamedDivision | null = null;
    const bearers = [...(this.#byName.get(name) ?? [])];
    for (const division of bearers) {
      for (const former of division.formerNames) {
        if (former.name !== name) continue;
        // The former name wins in its time: another division may bear it today.
        if (year <= former.until) return { division, name, status: 'former' };
        outdated = { division, name, status: 'outdated', until: former.until };
      }
    }
    const current = bearers.find((division) => division.name === name);
    if (current) return { division: current, name, status: 'current' };
    return outdated ?? { division: null, name, status: 'unknown' };
  }
}
