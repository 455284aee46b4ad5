import type { ContentProblem } from '../../vocabulary/content-problem.ts';
import type { ErrataDocument, ErratumPlace } from '../documents.ts';
import { placeOf } from '../place-of.ts';

/**
 * A corrected wording stands in the file that it corrects. Not asked of open questions: their 原文 is
 * the wording of the source, marks and dates included, which the content keeps in items of their own.
 */
export function checkErrataWording(
  errata: ErrataDocument | null,
  texts: ReadonlyMap<string, string>,
): ContentProblem[] {
  if (errata === null) return [];
  const folded = new Map<string, string>();
  const holds = (place: ErratumPlace, wording: string) => {
    const text = texts.get(place.file);
    // A file that does not exist is the business of E-ERRATUM-PLACE.
    if (text === undefined) return true;
    if (!folded.has(place.file)) folded.set(place.file, fold(text));
    return (folded.get(place.file) as string).includes(fold(wording));
  };
  const report = (path: string, message: string, hint: string): ContentProblem => ({
    code: 'E-ERRATUM-WORDING',
    ...placeOf(errata, path),
    message,
    hint,
  });
  return errata.corrections.flatMap(({ place, corrected }, index) =>
    holds(place, corrected)
      ? []
      : [
          report(
            `corrections.${index}.corrected`,
            `訂正後の文「${corrected}」が、${place.file} に見つかりません。`,
            `${place.file} の今の文と同じに書き直すか、もう要らない訂正なら、この項目を消してください。`,
          ),
        ],
  );
}

/** Line breaks, spaces and the Markdown backslash are no part of a wording. */
function fold(text: string): string {
  return text.replace(/[\s\\]/g, '');
}
