import type { ErratumPlace } from '../../source/documents.ts';

/** One text of a content file with its place; a place may have several, in order. */
export interface ContentText {
  place: ErratumPlace;
  text: string;
}
