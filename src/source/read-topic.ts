import { topicFields, topicSchema } from '../schemas/topic-schema.ts';
import { refuseHeadings } from './checks/no-headings.ts';
import type { ContentFile } from './content-file.ts';
import type { TopicDocument } from './documents.ts';
import { readFrontAndBody } from './read-front.ts';
import { proseOf, splitSections } from './sections.ts';
import type { SourceText } from './source-text.ts';

const KIND = { schema: topicSchema, fields: topicFields, firstKey: '名前', format: '.md' } as const;

/** topics/kosodate.md: a theme of daily life, and what the editors say of it */
export function readTopic(source: SourceText, contentFile: ContentFile): TopicDocument {
  const { values, root, document } = readFrontAndBody(source, contentFile, KIND);
  const { opening, sections } = root ? splitSections(source, root) : { opening: [], sections: [] };
  refuseHeadings(source, sections, 'テーマの文');
  const introduction = proseOf(source, opening);
  return {
    ...document(),
    name: values?.name ?? '',
    description: values?.description ?? '',
    order: values?.order ?? 0,
    measures: values?.measures ?? [],
    rows: values?.rows ?? [],
    translations: values?.translations ?? {},
    introduction,
  };
}
