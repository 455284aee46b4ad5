import type { SourceText } from '../source-text.ts';
import { surroundings } from './character-words.ts';

/** No replacement characters: what stood there was lost when the text was copied or converted. */
export function checkBrokenCharacters(source: SourceText): void {
  for (const match of source.text.matchAll(/\ufffd+/gu)) {
    source.report(
      'E-CHARACTER-BROKEN',
      match.index,
      '文字化けした文字「\ufffd」があります。',
      `${surroundings(source.text, match.index)}を、元の文章を見て書き直してください。`,
    );
  }
}
