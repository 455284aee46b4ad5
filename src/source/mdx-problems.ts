import { MDX_COMPONENTS } from '../vocabulary/mdx-components.ts';
import type { SourceText } from './source-text.ts';

/** Says in Japanese where MDX could not be read; the parser's own English never reaches the user. */
export function reportMdxError(source: SourceText, error: unknown): void {
  source.complete = false;
  const unclosed = unclosedTag(source, error);
  if (unclosed) {
    reportUnclosed(source, unclosed);
    return;
  }
  const offset = offsetOf(error, source.text.length);
  const lineStart = source.lineStart(offset);
  const before = source.text.slice(lineStart, offset);
  const character = source.text[offset] ?? '';
  if (/^\s*(?:import|export)\b/.test(source.text.slice(lineStart))) {
    source.report(
      'E-MDX-CODE',
      lineStart,
      '「import」「export」は使えません。',
      'この行を消してください。文の始まりの英単語なら、前に日本語を置いてください。',
    );
  } else if (/[{}]/.test(character + before)) {
    const brace = before.search(/[{}]/);
    source.report(
      'E-MDX-CODE',
      brace === -1 ? offset : lineStart + brace,
      '「{…}」は使えません。',
      '消してください。文字としての波かっこは「｛｝」か「\\{ \\}」と書きます。',
    );
  } else {
    const bracket = before.lastIndexOf('<');
    source.report(
      'E-MDX-SYNTAX',
      bracket === -1 ? offset : lineStart + bracket,
      '「<」から後が、部品として読めません。',
      '部品は「<Notice title="見出し">…</Notice>」のように書きます。文字としての「<」は「＜」か「\\<」と書いてください。「<!-- -->」のコメントは使えません。',
    );
  }
}

interface Tag {
  name: string;
  offset: number;
}

/** The tag whose end the parser missed; it names the place only in its sentence. */
function unclosedTag(source: SourceText, error: unknown): Tag | null {
  if (!(error instanceof Error)) return null;
  const match = /`<\/?([^`>\s]*)>`[^(]*\((\d+):(\d+)-/.exec(error.message);
  if (!match) return null;
  const lines = source.text.split('\n').slice(0, Number(match[2]) - 1);
  const offset = lines.reduce((total, line) => total + line.length + 1, 0) + Number(match[3]) - 1;
  return { name: match[1] as string, offset };
}

function reportUnclosed(source: SourceText, { name, offset }: Tag): void {
  const allowed = Object.keys(MDX_COMPONENTS).map((known) => `<${known}>`);
  if (Object.hasOwn(MDX_COMPONENTS, name) && !MDX_COMPONENTS[name]?.holdsText) {
    source.report(
      'E-MDX-SYNTAX',
      offset,
      `部品「<${name}>」が閉じられていません。`,
      `「<${name} … />」のように、「/>」で終えてください。`,
    );
    return;
  }
  if (allowed.includes(`<${name}>`)) {
    source.report(
      'E-MDX-SYNTAX',
      offset,
      `部品「<${name}>」に、終わりの「</${name}>」がありません。`,
      `中身の後の行に「</${name}>」と書いてください。`,
    );
    return;
  }
  source.report(
    'E-MDX-COMPONENT',
    offset,
    `「<${name}>」という部品は置けません。`,
    `置ける部品は ${allowed.join('、')} です。文字としての「<」は「＜」か「\\<」と書きます。`,
  );
}

/** The parser names a point or a stretch; without either the fault counts for the whole file. */
function offsetOf(error: unknown, end: number): number {
  if (typeof error !== 'object' || error === null || !('place' in error)) return 0;
  const place = error.place as { offset?: number; start?: { offset?: number } } | undefined;
  return Math.min(place?.start?.offset ?? place?.offset ?? 0, end);
}
