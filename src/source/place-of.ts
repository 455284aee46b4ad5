import type { Place } from '../vocabulary/content-problem.ts';
import type { Document } from './documents.ts';

/** Where a value stands in its file, by its English path; the nearest group above it where it is missing. */
export function placeOf(document: Document, path: string): Place {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length--) {
    const place = document.places[steps.slice(0, length).join('.')];
    if (place) return { file: document.file, line: place[0], column: place[1] };
  }
  return { file: document.file, line: 1, column: 1 };
}
