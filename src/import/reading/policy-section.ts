import type { ChapterDraft, IndicatorDraft, PolicyDraft } from '../chapter-draft.ts';
import { policyFile } from '../content-places.ts';
import { joinLines, removeScanSpaces } from '../scan-spaces.ts';
import { IndicatorTable } from './indicator-table.ts';
import { asNumber, type Reading, report } from './reading.ts';
import { POLICY, type Section } from './section.ts';
import { compact, type SourceLine } from './source-line.ts';

/** A policy's head: name, slogan, indicators with their notes, related plans. Added to the chapter. */
export function readPolicy(reading: Reading, chapter: ChapterDraft, section: Section): void {
  const [first, ...rest] = section.lines as [SourceLine, ...SourceLine[]];
  const [, digits = '', firstName = ''] = POLICY.exec(first.text) ?? [];
  const policy: PolicyDraft = {
    id: `${chapter.id}-${asNumber(reading, first.number, digits)}`,
    name: '',
    slogan: null,
    indicators: [],
    relatedPlans: [],
    measures: [],
  };
  if (chapter.policies.some(({ id }) => id === policy.id)) {
    report(
      reading,
      first.number,
      `政策 ${policy.id} が二回あります。`,
      '政策の番号を確かめてください。',
    );
  }
  chapter.policies.push(policy);
  const table = new IndicatorTable(reading, policy);

  reading.ledger.layout(
    first.number,
    first.text.slice(0, first.text.length - firstName.length),
    'number',
  );
  const name = [firstName];
  claim(reading, policy, first.number, firstName, '名称');
  while (rest[0] && isText(rest[0]) && !rest[0].startsBlock) {
    const line = rest.shift() as SourceLine;
    name.push(line.text);
    claim(reading, policy, line.number, line.text, '名称');
  }
  policy.name = joinLines(name);

  const slogan: string[] = [];
  let part: 'slogan' | 'table' | 'notes' | 'relatedPlans' = 'slogan';
  let relatedPlans = '';
  for (const line of rest) {
    if (line.cells) {
      table.row(line);
      part = 'table';
    } else if (/^関連計画\s*[:：]/u.test(line.text)) {
      const [label = ''] = /^関連計画\s*[:：]\s*/u.exec(line.text) ?? [];
      reading.ledger.layout(line.number, label, 'label');
      relatedPlans = claimRelatedPlans(reading, policy, line, line.text.slice(label.length));
      part = 'relatedPlans';
    } else if (line.text.startsWith('※')) {
      readNotes(reading, policy, line);
      part = 'notes';
    } else if (part === 'slogan') {
      slogan.push(line.text);
      claim(reading, policy, line.number, line.text, 'キャッチフレーズ');
    } else if (part === 'relatedPlans' && !line.startsBlock) {
      relatedPlans = joinLines([relatedPlans, claimRelatedPlans(reading, policy, line, line.text)]);
    } else if (part === 'notes' && !line.startsBlock) {
      continueNote(reading, policy, line);
    }
  }
  table.finish();
  policy.slogan = slogan.length > 0 ? joinLines(slogan) : null;
  policy.relatedPlans = relatedPlans.split('、').filter((plan) => plan !== '');
}

function isText(line: SourceLine): boolean {
  return line.cells === null && !/^(?:関連計画|※)/u.test(line.text);
}

function claim(
  reading: Reading,
  policy: PolicyDraft,
  line: number,
  text: string,
  field: string,
): void {
  reading.ledger.place(line, text, { file: policyFile(policy.id), section: null, field });
}

// 、 separates the plans, as does the list in the content; a dash says that there is none.
function claimRelatedPlans(
  reading: Reading,
  policy: PolicyDraft,
  line: SourceLine,
  text: string,
): string {
  if (/^[—―ー–−-]$/u.test(text.trim())) {
    reading.ledger.layout(line.number, text, 'none');
    return '';
  }
  for (const part of text.split(/(、)/u)) {
    if (part === '、') reading.ledger.layout(line.number, part, 'mark');
    else if (part.trim() !== '') claim(reading, policy, line.number, part, '関連計画');
  }
  return removeScanSpaces(text);
}

// `※1 … ※2 …`, printed below the table on one line or several
function readNotes(reading: Reading, policy: PolicyDraft, line: SourceLine): void {
  for (const note of line.text.split(/(?=※)/u)) {
    const [, mark = '', text = ''] = /^(※\s*\d*)\s*(.*)$/u.exec(note.trim()) ?? [];
    const indicator = indicatorWithMark(policy, mark);
    if (!indicator) return;
    indicator.notes.push({ mark, text: removeScanSpaces(text) });
    claimNote(reading, policy, indicator, line.number, note);
  }
}

function continueNote(reading: Reading, policy: PolicyDraft, line: SourceLine): void {
  const indicator = policy.indicators.findLast(({ notes }) => notes.length > 0);
  const note = indicator?.notes.at(-1);
  if (!indicator || !note) return;
  note.text = joinLines([note.text, line.text]);
  claimNote(reading, policy, indicator, line.number, line.text);
}

function claimNote(
  reading: Reading,
  policy: PolicyDraft,
  indicator: IndicatorDraft,
  line: number,
  text: string,
): void {
  reading.ledger.place(line, text, {
    file: policyFile(policy.id),
    section: `目標指標${indicator.number}`,
    field: '注記',
  });
}

// A note belongs to the indicator that bears its mark; without one, to the last above it.
function indicatorWithMark(policy: PolicyDraft, mark: string): IndicatorDraft | undefined {
  const bearing = policy.indicators.find(({ baseline, target, actuals }) =>
    [baseline, target, ...actuals].some(
      ({ figure }) => figure?.mark != null && compact(figure.mark) === compact(mark),
    ),
  );
  return bearing ?? policy.indicators.at(-1);
}
