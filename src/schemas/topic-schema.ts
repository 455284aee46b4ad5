import {
  type FieldNames,
  listOf,
  record,
  refuse,
  requiredName,
  requiredText,
} from './content-value.ts';
import { planNumber } from './number-value.ts';

/** Front matter of topics/kosodate.md */
export const topicSchema = record({
  名前: requiredName,
  説明: requiredName,
  順: planNumber,
  施策: listOf(requiredText),
  取組: listOf(requiredText),
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
};
