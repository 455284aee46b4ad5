import type { MeasureDraft, PolicyDraft } from '../chapter-draft.ts';
import { measureFile } from '../content-places.ts';
import { joinLines } from '../scan-spaces.ts';
import { escapeMarkdown } from './cell-markdown.ts';
import { asNumber, type Reading, report } from './reading.ts';
import { MEASURE, type Section } from './section.ts';
import type { SourceLine } from './source-line.ts';

/**
 * A measure's head: its name, which may be glued to the number or broken over lines, and its
 * initiatives. Added to the policy.
 */
export function readMeasure(reading: Reading, policy: PolicyDraft, section: Section): void {
  const [first, ...rest] = section.lines as [SourceLine, ...SourceLine[]];
  const [, digits = '', firstName = ''] = MEASURE.exec(first.text) ?? [];
  const measure: MeasureDraft = {
    id: `${policy.id}-${asNumber(reading, first.number, digits)}`,
    name: '',
    initiatives: [],
    currentState: null,
    issues: null,
    rows: [],
  };
  if (policy.measures.some(({ id }) => id === measure.id)) {
    report(
      reading,
      first.number,
      `施策 ${measure.id} が二回あります。`,
      '施策の番号を確かめてください。',
    );
  }
  policy.measures.push(measure);
  const file = measureFile(measure.id);
  reading.ledger.layout(
    first.number,
    first.text.slice(0, first.text.length - firstName.length),
    'number',
  );

  const name: string[] = [];
  const claimName = (line: number, text: string): void => {
    name.push(text);
    reading.ledger.place(line, text, { file, section: null, field: '名称' });
  };
  if (firstName !== '') claimName(first.number, firstName);
  for (const line of rest) {
    const last = measure.initiatives.length;
    if (line.cells) continue;
    if (line.itemDepth !== null || line.text.startsWith('・')) {
      const [, mark = '', text = ''] = /^(・?)\s*(.*)$/u.exec(line.text) ?? [];
      if (mark !== '') reading.ledger.layout(line.number, mark, 'mark');
      measure.initiatives.push(escapeMarkdown(joinLines([text])));
      reading.ledger.place(line.number, text, { file, section: `取組${last + 1}`, field: null });
    } else if (last > 0 && !line.startsBlock) {
      measure.initiatives[last - 1] = joinLines([
        measure.initiatives[last - 1] as string,
        line.text,
      ]);
      reading.ledger.place(line.number, line.text, { file, section: `取組${last}`, field: null });
    } else if (last === 0) {
      claimName(line.number, line.text);
    }
  }
  measure.name = joinLines(name);
  if (measure.name === '' || measure.initiatives.length === 0) {
    const missing = measure.name === '' ? '名称' : '取組';
    report(
      reading,
      first.number,
      `施策 ${measure.id} の${missing}が読めません。`,
      '見出し「施策1」の下に名称と取組の箇条書きがあるか、確かめてください。',
    );
  }
}

/** 現状 or 課題 of a measure as Markdown: lines of a paragraph are joined, blank lines part paragraphs. */
export function readProse(reading: Reading, measure: MeasureDraft, section: Section): void {
  const [heading, ...lines] = section.lines as [SourceLine, ...SourceLine[]];
  const field = section.kind === 'currentState' ? '現状' : '課題';
  reading.ledger.layout(heading.number, heading.text, 'label');
  const blocks: string[][] = [];
  for (const line of lines) {
    if (line.cells) continue;
    reading.ledger.place(line.number, line.text, {
      file: measureFile(measure.id),
      section: null,
      field,
    });
    if (line.itemDepth !== null) blocks.push(['- ', line.text]);
    else if (line.startsBlock || blocks.length === 0) blocks.push(['', line.text]);
    else blocks.at(-1)?.push(line.text);
  }
  const markdown = blocks
    .map(([mark = '', ...parts]) => mark + escapeMarkdown(joinLines(parts)))
    .reduce((text, block, i) => {
      if (i === 0) return block;
      const inList = block.startsWith('- ') && (blocks[i - 1] as string[])[0] === '- ';
      return `${text}${inList ? '\n' : '\n\n'}${block}`;
    }, '');
  measure[section.kind === 'currentState' ? 'currentState' : 'issues'] =
    markdown === '' ? null : markdown;
}
