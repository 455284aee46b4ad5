import type { ContentText } from './content-text.ts';
import { frontMatterTexts } from './front-matter-texts.ts';

/**
 * Every text of a content file, read back without the code that wrote it. A text that belongs to
 * no known place gets the place of the whole file, so that the proof meets it too.
 */
export function contentTexts(file: string, text: string): ContentText[] {
  const match = /^---\n([\s\S]*?)\n---\n/u.exec(text);
  const body = text.slice(match?.[0].length ?? 0);
  return [...frontMatterTexts(file, match?.[1] ?? ''), ...bodyTexts(file, body)];
}

function bodyTexts(file: string, body: string): ContentText[] {
  const texts: ContentText[] = [];
  const add = (section: string | null, field: string | null, text: string): void => {
    if (text !== '') texts.push({ place: { file, section, field }, text });
  };
  const kind = file.split('/')[0];
  const measure = /([^/]+)\.md$/u.exec(file)?.[1] ?? '';
  let section: string | null = null;
  let field: string | null = null;
  const lines = body.split('\n');
  lines.forEach((line, index) => {
    const heading = /^(#{2,3}) (.*)$/u.exec(line);
    if (heading?.[1] === '##') {
      const title = heading[2] as string;
      [section, field] = [null, null];
      if (kind === 'sheets') {
        const row = /^(\d+)\. (.*?)(（再掲）)?$/u.exec(title);
        // The divisions are a part of the name of a relisted row; they stand below the heading.
        const divisions = /^- 担当課: (.*)$/u.exec(
          lines.slice(index + 1).find((next) => next !== '') ?? '',
        )?.[1];
        section = `${measure}.${row?.[1]}${row?.[3] ? `（再掲・${divisions}）` : ''}`;
        add(section, '取組', row?.[2] ?? title);
      } else if (kind === 'departments') {
        const [, chapter, name] = /^(第\d+章) (.*)$/u.exec(title) ?? [];
        [section, field] = [chapter ?? title, name ?? title];
      } else {
        field = title;
      }
    } else if (heading) {
      const priority = kind === 'departments' ? /^(\d+)\. (.*)$/u.exec(heading[2] as string) : null;
      if (priority) {
        section = `${/^第\d+章/u.exec(section ?? '')?.[0]} 重点課題${priority[1]}`;
        field = '実行方針';
        add(section, '重点課題', priority[2] as string);
      } else {
        field = heading[2] as string;
      }
    } else {
      const short = /^- (担当課|達成度|職名|氏名):\s*(.*)$/u.exec(line);
      const numbered =
        kind === 'measures' && field === '施策内容・取組' ? /^(\d+)\. (.*)$/u.exec(line) : null;
      if (short) add(section, short[1] as string, short[2] as string);
      else if (numbered) add(`取組${numbered[1]}`, null, numbered[2] as string);
      // A cell's list was printed with ・; elsewhere the marks are layout.
      else add(section, field, line.replace(/^\s*- /u, kind === 'sheets' ? '・' : '').trim());
    }
  });
  return texts;
}
