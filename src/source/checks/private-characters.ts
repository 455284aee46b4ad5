import type { SourceText } from '../source-text.ts';
import { codePointName, surroundings } from './character-words.ts';

/** No 外字: characters that only the machines of one office can show. */
export function checkPrivateCharacters(source: SourceText): void {
  for (const match of source.text.matchAll(/[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu)) {
    source.report(
      'W-CHARACTER-GAIJI',
      match.index,
      `外字（${codePointName(match[0])}）があります。ほかの機械では表示されません。`,
      `${surroundings(source.text, match.index)}を、正式な文字か、かなで書き直してください。`,
    );
  }
}
