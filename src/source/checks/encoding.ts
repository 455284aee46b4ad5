import type { Decoded } from '../decode-bytes.ts';
import type { SourceText } from '../source-text.ts';

/** Files are UTF-8 without a byte order mark. */
export function checkEncoding(source: SourceText, decoded: Decoded): void {
  const { wrongEncoding, faultAt, byteOrderMark } = decoded;
  if (wrongEncoding === 'unknown') {
    source.report(
      'E-ENCODING',
      faultAt,
      '文字コードが UTF-8 ではなく、文章として読めません。',
      '文字コードを UTF-8 にして保存し直してください。Word や Excel のファイルは置けません。',
    );
  } else if (wrongEncoding !== null) {
    source.report(
      'E-ENCODING',
      faultAt,
      `文字コードが ${wrongEncoding} です。`,
      `エディタの「文字コードを指定して保存」で UTF-8 を選び、保存し直してください。`,
    );
  }
  if (byteOrderMark) {
    source.report(
      'W-BOM',
      0,
      'ファイルの先頭に、見えない印（BOM）があります。',
      '文字コードに「UTF-8（BOM なし）」を選び、保存し直してください。',
    );
  }
}
