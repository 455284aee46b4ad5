import type { ContentDocuments } from '../source/documents.ts';
import { DivisionNames } from './division-names.ts';
import type { Division, Policy } from './types.ts';

/** Hangs the divisions that report its figures into every 目標指標. Unknown names are reported elsewhere. */
export function linkReporters(
  documents: ContentDocuments,
  policies: readonly Policy[],
  divisions: readonly Division[],
): void {
  const names = new DivisionNames(documents.divisions);
  const byId = new Map(divisions.map((division) => [division.id, division]));
  const written = new Map(documents.policies.map(({ id, indicators }) => [id, indicators]));
  for (const { id, indicators } of policies) {
    const documented = written.get(id) ?? [];
    indicators.forEach((indicator, position) => {
      for (const name of documented[position]?.reporters ?? []) {
        const [named] = names.resolve([name], NOW);
        const division = named?.division && byId.get(named.division.id);
        if (division && !indicator.divisions.includes(division)) indicator.divisions.push(division);
      }
    });
  }
}

/** Who reports is said of today, so a name that a division has given up is none of its names. */
const NOW = Number.POSITIVE_INFINITY;
