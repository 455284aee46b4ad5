import { type FieldNames, optionalName, record, requiredName } from './content-value.ts';
import { relatedPlans } from './related-plans.ts';

/** Front matter of chapters/1.mdx */
export const chapterSchema = record({
  名称: requiredName,
  キャッチフレーズ: optionalName,
  関連計画: relatedPlans,
}).transform((chapter) => ({
  name: chapter.名称,
  slogan: chapter.キャッチフレーズ,
  relatedPlans: chapter.関連計画,
}));

export const chapterFields: FieldNames = {
  名称: 'name',
  キャッチフレーズ: 'slogan',
  関連計画: 'relatedPlans',
  '関連計画[]': 'relatedPlans[]',
  '関連計画[].名称': 'relatedPlans[].name',
  '関連計画[].策定': 'relatedPlans[].adopted',
};
