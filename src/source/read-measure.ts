import { measureFields, measureSchema } from '../schemas/measure-schema.ts';
import { checkStrayText } from './checks/stray-text.ts';
import type { ContentFile } from './content-file.ts';
import type { MeasureDocument } from './documents.ts';
import { FixedSections } from './fixed-sections.ts';
import { readFrontAndBody } from './read-front.ts';
import { readInitiatives } from './read-initiatives.ts';
import { splitSections } from './sections.ts';
import type { SourceText } from './source-text.ts';

export const MEASURE_SECTIONS = ['施策内容・取組', '現状', '課題'] as const;

const KIND = {
  schema: measureSchema,
  fields: measureFields,
  firstKey: '名称',
  format: '.md',
} as const;

/** measures/1-5-1.md: 施策 */
export function readMeasure(source: SourceText, contentFile: ContentFile): MeasureDocument {
  const { values, root, document } = readFrontAndBody(source, contentFile, KIND);
  const fixed = new FixedSections(source, { titles: MEASURE_SECTIONS, depth: 2, within: '施策' });
  if (root) {
    const { opening, sections } = splitSections(source, root);
    checkStrayText(
      source,
      opening,
      '最初の見出しの前',
      '「## 現状」か「## 課題」の下に移すか、消してください。',
    );
    for (const section of sections) if (!fixed.take(section)) fixed.refuse(section);
    if (source.text.trim() !== '') fixed.close(0);
  }
  const list = fixed.found.get('施策内容・取組');
  if (!list) source.complete = false;
  const initiatives = list ? readInitiatives(source, list) : [];
  return {
    ...document(),
    name: values?.name ?? '',
    initiatives,
    currentState: fixed.prose('現状'),
    issues: fixed.prose('課題'),
  };
}
