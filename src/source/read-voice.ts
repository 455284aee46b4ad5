import { voiceFields, voiceSchema } from '../schemas/voice-schema.ts';
import { checkStrayText } from './checks/stray-text.ts';
import type { ContentFile } from './content-file.ts';
import type { Prose, VoiceDocument } from './documents.ts';
import { FixedSections } from './fixed-sections.ts';
import { readFrontAndBody } from './read-front.ts';
import { splitSections } from './sections.ts';
import type { SourceText } from './source-text.ts';

const KIND = { schema: voiceSchema, fields: voiceFields, firstKey: '件名', format: '.md' } as const;

const VOICE_SECTIONS = ['ご意見', '回答'] as const;

/** voices/2025-06-bus.md: what a resident said, and the city's answer */
export function readVoice(source: SourceText, contentFile: ContentFile): VoiceDocument {
  const { values, root, document } = readFrontAndBody(source, contentFile, KIND);
  const fixed = new FixedSections(source, {
    titles: VOICE_SECTIONS,
    depth: 2,
    within: 'ご意見と回答',
  });
  if (root) {
    const { opening, sections } = splitSections(source, root);
    checkStrayText(
      source,
      opening,
      '最初の見出しの前',
      '「## ご意見」の下に移すか、消してください。',
    );
    for (const section of sections) if (!fixed.take(section)) fixed.refuse(section);
    if (source.text.trim() !== '') fixed.close(0);
  }
  return {
    ...document(),
    title: values?.title ?? '',
    day: values?.day ?? '',
    measures: values?.measures ?? [],
    initiatives: values?.initiatives ?? [],
    divisions: values?.divisions ?? [],
    opinion: opinionOf(source, fixed),
    answer: fixed.prose('回答'),
  };
}

/** An answer may still be awaited; an opinion is what the file is for. */
function opinionOf(
  source: SourceText,
  fixed: FixedSections<(typeof VOICE_SECTIONS)[number]>,
): Prose {
  const section = fixed.found.get('ご意見');
  const opinion = fixed.prose('ご意見');
  if (section && opinion === null) {
    source.report(
      'E-BODY-BLANK',
      section.offset,
      'ご意見の文がありません。',
      '「## ご意見」の下に、寄せられたご意見を書いてください。',
    );
  }
  return opinion ?? { markdown: '', line: 1, column: 1 };
}
