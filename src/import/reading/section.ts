import { compact, type SourceLine } from './source-line.ts';

/** What a stretch of the text is about; each kind has its reader. */
export type SectionKind =
  | 'chapter'
  | 'role'
  | 'priorities'
  | 'policy'
  | 'measure'
  | 'currentState'
  | 'issues'
  | 'sheet';

export interface Section {
  kind: SectionKind;
  /** the line that opens the section (the chapter's own has none), then all lines up to the next */
  lines: SourceLine[];
}

/** Cuts what follows the chapter's heading where a new section opens. The first is the chapter's own. */
export function toSections(lines: readonly SourceLine[]): Section[] {
  let current: Section = { kind: 'chapter', lines: [] };
  const sections = [current];
  for (const line of lines) {
    const kind = openedBy(line, current.kind);
    if (kind === null) {
      current.lines.push(line);
    } else {
      current = { kind, lines: [line] };
      sections.push(current);
    }
  }
  return sections;
}

/** `第1章` at the start of a line, with the number and what follows. */
export const CHAPTER = /^第\s*([0-9０-９]+)\s*章\s*(.*)$/u;
/** `1.市民主体の…` */
export const POLICY = /^([0-9０-９]+)\s*[.．]\s*(\S.*)$/u;
/** `施策4市民、企業、…`: the number, then the name, which may come on the next line. */
export const MEASURE = /^施策\s*([0-9０-９]+)\s*(.*)$/u;

const MARKERS: Record<string, SectionKind> = {
  組織目標: 'role',
  部門方針シート: 'priorities',
  施策進捗管理シート: 'sheet',
};

// Headings come and go in the extraction, so a section is known by its wording and by what may
// follow what, never by the number of `#`.
function openedBy(line: SourceLine, current: SectionKind): SectionKind | null {
  if (line.cells !== null || line.itemDepth !== null) return null;
  const words = compact(line.text);
  const marker = /^[<＜](.+)[>＞]$/u.exec(words);
  if (marker)
    return Object.hasOwn(MARKERS, marker[1] as string)
      ? (MARKERS[marker[1] as string] ?? null)
      : null;
  if (current === 'measure' && words === '現状') return 'currentState';
  if ((current === 'currentState' || current === 'measure') && words === '課題') return 'issues';
  if (!line.startsBlock && !line.heading) return null;
  const betweenSections = current === 'chapter' || current === 'priorities' || current === 'sheet';
  if (POLICY.test(line.text) && (betweenSections || line.heading)) return 'policy';
  const measure = MEASURE.exec(line.text);
  const inProse = current === 'currentState' || current === 'issues' || current === 'role';
  if (measure && (!inProse || line.heading || measure[2] === '')) return 'measure';
  return null;
}
