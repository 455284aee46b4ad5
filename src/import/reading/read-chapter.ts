import type { ChapterDraft, MeasureDraft, PolicyDraft } from '../chapter-draft.ts';
import { chapterFile } from '../content-places.ts';
import { removeScanSpaces } from '../scan-spaces.ts';
import { readChapterHeading, withoutRepeatedHeadings } from './chapter-heading.ts';
import { withoutLayoutLines } from './layout-lines.ts';
import { readMeasure, readProse } from './measure-section.ts';
import { readPolicy } from './policy-section.ts';
import { readPriorities } from './priorities-section.ts';
import { type Reading, report } from './reading.ts';
import { readRole } from './role-section.ts';
import { CHAPTER, type Section, toSections } from './section.ts';
import { readSheet } from './sheet-section.ts';
import { type SourceLine, toSourceLines } from './source-line.ts';
import { unknownTag } from './source-markup.ts';

/**
 * The chapter that the lines tell of; the account of every line goes to the reading's ledger, the
 * faults to its problems. `null` where the text is not a chapter of a plan.
 */
export function readChapter(reading: Reading, source: readonly string[]): ChapterDraft | null {
  source.forEach((line, i) => {
    const tag = unknownTag(line);
    if (tag === null) return;
    report(
      reading,
      i + 1,
      `読めないタグ「${tag}」があります。`,
      'タグを消してください。表の欄では <p>・<ul>・<li>・<br> が使えます。',
    );
  });
  const layout = withoutLayoutLines(reading, toSourceLines(source));
  const heading = readChapterHeading(reading, layout.lines);
  if (!heading) return null;
  const { id, name, slogan } = heading;
  const chapter: ChapterDraft = {
    id,
    name,
    slogan,
    relatedPlans: [],
    departments: [],
    policies: [],
    gradeLegend: layout.gradeLegend,
  };
  const lines = withoutRepeatedHeadings(reading, heading);
  for (const section of toSections(lines)) readSection(reading, chapter, section);
  if (chapter.policies.length === 0) {
    report(
      reading,
      null,
      '政策が一つもありません。',
      '「1.市民主体の…」のような政策の見出しがあるか、確かめてください。',
    );
  }
  return chapter;
}

function readSection(reading: Reading, chapter: ChapterDraft, section: Section): void {
  const policy = chapter.policies.at(-1);
  const measure = policy?.measures.at(-1);
  reportOtherChapters(reading, chapter, section);
  if (section.kind === 'chapter') {
    for (const line of section.lines) readRelatedPlan(reading, chapter, line);
  } else if (section.kind === 'role') {
    readRole(reading, chapter, section);
  } else if (section.kind === 'priorities') {
    readPriorities(reading, chapter, section);
  } else if (section.kind === 'policy') {
    readPolicy(reading, chapter, section);
  } else if (section.kind === 'measure') {
    if (present(reading, section, policy, '政策')) readMeasure(reading, policy, section);
  } else if (section.kind === 'sheet') {
    if (present(reading, section, measure, '施策')) readSheet(reading, measure, section);
  } else if (measure) {
    readProse(reading, measure, section);
  }
}

// A repeated heading of this chapter never comes so far.
function reportOtherChapters(reading: Reading, chapter: ChapterDraft, section: Section): void {
  for (const line of section.lines) {
    if (line.cells || !line.startsBlock || !CHAPTER.test(line.text)) continue;
    report(
      reading,
      line.number,
      `第${chapter.id}章の中に「${line.text}」があります。`,
      '章ごとにファイルを分けてください。同じ章の見出しなら、名称とキャッチフレーズを一つ目の見出しとそろえてください。',
    );
  }
}

function present<T extends PolicyDraft | MeasureDraft>(
  reading: Reading,
  section: Section,
  owner: T | undefined,
  kind: string,
): owner is T {
  if (owner) return true;
  const line = section.lines[0] as SourceLine;
  report(
    reading,
    line.number,
    `「${line.text}」の前に${kind}の見出しがありません。`,
    `${kind}の見出しを書き足してください。`,
  );
  return false;
}

// One plan a line, with the month of its adoption: 多文化共生推進プラン H29.3
function readRelatedPlan(reading: Reading, chapter: ChapterDraft, line: SourceLine): void {
  if (line.cells || CHAPTER.test(line.text)) return;
  const [, name = '', adopted = ''] =
    /^(.*?)\s*([RHSＲＨＳ]\s*\d{1,2}[.．]\s*\d{1,2})?$/u.exec(line.text) ?? [];
  const place = { file: chapterFile(chapter.id), section: null, field: '関連計画' };
  reading.ledger.place(line.number, name, place);
  if (adopted !== '') reading.ledger.place(line.number, adopted, place);
  chapter.relatedPlans.push({
    name: removeScanSpaces(name),
    adopted: adopted.replace(/\s/gu, '').normalize('NFKC') || null,
  });
}
