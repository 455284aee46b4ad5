import { type FieldNames, listOf, optionalText, record, requiredText } from './content-value.ts';
import { lineNumber } from './number-value.ts';

const place = record({ ファイル: requiredText, 行: optionalText, 項目: optionalText }).transform(
  (written) => ({
    file: written.ファイル,
    section: written.行,
    field: written.項目,
  }),
);

const origin = record({ ファイル: requiredText, 行: lineNumber }).transform((written) => ({
  file: written.ファイル,
  line: written.行,
}));

const correction = record({
  箇所: place,
  原典: origin,
  原文: requiredText,
  訂正: requiredText,
  理由: requiredText,
}).transform((written) => ({
  place: written.箇所,
  origin: written.原典,
  source: written.原文,
  corrected: written.訂正,
  reason: written.理由,
}));

const openQuestion = record({
  箇所: place,
  原典: origin,
  原文: requiredText,
  疑問: requiredText,
}).transform((written) => ({
  place: written.箇所,
  origin: written.原典,
  source: written.原文,
  question: written.疑問,
}));

/** errata.yaml: where the site's text differs from the source, and what is still open. */
export const errataSchema = record({
  訂正: listOf(correction),
  未解決: listOf(openQuestion),
}).transform((errata) => ({
  corrections: errata.訂正,
  openQuestions: errata.未解決,
}));

export const errataFields: FieldNames = Object.fromEntries(
  [
    ['訂正', 'corrections'],
    ['未解決', 'openQuestions'],
  ].flatMap(([japanese, english]) => [
    [japanese, english],
    [`${japanese}[]`, `${english}[]`],
    [`${japanese}[].箇所`, `${english}[].place`],
    [`${japanese}[].箇所.ファイル`, `${english}[].place.file`],
    [`${japanese}[].箇所.行`, `${english}[].place.section`],
    [`${japanese}[].箇所.項目`, `${english}[].place.field`],
    [`${japanese}[].原典`, `${english}[].origin`],
    [`${japanese}[].原典.ファイル`, `${english}[].origin.file`],
    [`${japanese}[].原典.行`, `${english}[].origin.line`],
    [`${japanese}[].原文`, `${english}[].source`],
    [`${japanese}[].訂正`, `${english}[].corrected`],
    [`${japanese}[].理由`, `${english}[].reason`],
    [`${japanese}[].疑問`, `${english}[].question`],
  ]),
);
