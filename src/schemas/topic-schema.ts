import { INTERFACE_LANGUAGES } from '../vocabulary/interface-language.ts';
import {
  type FieldNames,
  listOf,
  optional,
  optionalName,
  record,
  refuse,
  requiredName,
  requiredText,
} from './content-value.ts';
import { planNumber } from './number-value.ts';

/** The editors' own words for the theme in another language. */
const translation = optional(record({ 名前: requiredName, 説明: optionalName })).transform(
  (words) => words && { name: words.名前, description: words.説明 },
);

/** Front matter of topics/kosodate.md */
export const topicSchema = record({
  名前: requiredName,
  説明: requiredName,
  順: planNumber,
  施策: listOf(requiredText),
  取組: listOf(requiredText),
  ほかの言語: optional(record({ easy: translation, en: translation, 'pt-BR': translation })),
}).transform((topic, context) => {
  if (topic.施策.length + topic.取組.length === 0) {
    refuse(context, {
      code: 'E-VALUE-BLANK',
      message: '「施策」と「取組」が、どちらも空欄です。',
      hint: 'テーマに関わる施策の番号を「施策: [1-5-1]」のように、取組なら「取組: [1-5-1.2]」のように書いてください。',
    });
  }
  return {
    name: topic.名前,
    description: topic.説明,
    order: topic.順,
    measures: topic.施策,
    rows: topic.取組,
    translations: topic.ほかの言語 ?? {},
  };
});

export const topicFields: FieldNames = {
  名前: 'name',
  説明: 'description',
  順: 'order',
  施策: 'measures',
  '施策[]': 'measures[]',
  取組: 'rows',
  '取組[]': 'rows[]',
  ほかの言語: 'translations',
  ...Object.fromEntries(
    INTERFACE_LANGUAGES.flatMap((language) => [
      [`ほかの言語.${language}`, `translations.${language}`],
      [`ほかの言語.${language}.名前`, `translations.${language}.name`],
      [`ほかの言語.${language}.説明`, `translations.${language}.description`],
    ]),
  ),
};
