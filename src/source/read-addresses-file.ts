import type { AddressesDocument } from './documents.ts';
import { noText } from './read-body.ts';
import type { SourceText } from './source-text.ts';

/**
 * addresses.txt: every address that was ever published, one a line. A program writes it; a line that
 * begins with `#` is a comment.
 */
export function readAddressesFile(source: SourceText): AddressesDocument {
  const addresses: AddressesDocument['addresses'] = [];
  let offset = 0;
  source.text.split('\n').forEach((written, index) => {
    const address = written.trim();
    if (address.startsWith('/')) addresses.push({ address, line: index + 1 });
    else if (address !== '' && !address.startsWith('#')) {
      source.report(
        'E-ADDRESS-FORMAT',
        offset,
        `「${address}」は、このサイトのアドレスとして読めません。`,
        'このファイルは npm run addresses -- --record が書きます。手で書いた行なら消してください。',
      );
    }
    offset += written.length + 1;
  });
  return {
    id: 'addresses',
    file: source.file,
    places: {},
    text: noText(),
    complete: source.complete,
    addresses,
  };
}
