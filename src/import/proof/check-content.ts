import { parseDocument } from 'yaml';
import { placeInWords, placeKey } from '../content-places.ts';
import type { ImportProblem } from '../import-problem.ts';
import { bareContent, bareField, bareText } from './bare-text.ts';
import type { ContentText } from './content-text.ts';
import type { ProofInput } from './proof-input.ts';
import { shorten } from './shorten.ts';

/**
 * Every text of the content has to be, letter for letter, the stretches of the source that are
 * said to stand there, and no stretch may be missing.
 */
export function checkContent(
  { source, claims, files }: ProofInput,
  texts: readonly ContentText[],
): { texts: number; characters: number; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const printed = new Map<string, { parts: string[]; line: number }>();
  for (const { line, text, places } of claims) {
    for (const place of places) {
      const part = bareField(place.field, bareText(text));
      if (part === '') continue;
      const key = placeKey(place);
      const entry = printed.get(key) ?? { parts: [], line };
      entry.parts.push(part);
      printed.set(key, entry);
    }
  }
  const written = new Map<string, { place: ContentText['place']; text: string }>();
  for (const { place, text } of texts) {
    const before = written.get(placeKey(place))?.text ?? '';
    written.set(placeKey(place), {
      place,
      text: before + bareField(place.field, bareContent(text)),
    });
  }
  for (const [key, { place, text }] of written) {
    const entry = printed.get(key);
    // A department's name is printed on both of its sheets and written once.
    const same =
      entry && (entry.parts.join('') === text || entry.parts.every((part) => part === text));
    if (same) continue;
    problems.push({
      file: place.file,
      line: null,
      message: entry
        ? `${placeInWords(place)}の文「${shorten(text)}」が、原典の文「${shorten(entry.parts.join(''))}」と違います。`
        : `${placeInWords(place)}の文「${shorten(text)}」が、原典にも訂正にもありません。`,
      remedy: entry
        ? `${source.name} の${entry.line}行目と見比べてください。`
        : '原典にない文は、取り込んだ後に書き足してください。',
    });
  }
  for (const [key, { parts, line }] of printed) {
    if (written.has(key)) continue;
    problems.push({
      file: source.name,
      line,
      message: `「${shorten(parts.join(''))}」が content に見当たりません（${key
        .split('\t')
        .filter((part) => part !== '')
        .join(' の ')}）。`,
      remedy: '取り込みのプログラムの誤りです。原典のファイルを添えて、管理者に知らせてください。',
    });
  }
  problems.push(...unlistedDivisions(claims, files));
  const characters = [...written.values()].reduce((sum, { text }) => sum + [...text].length, 0);
  return { texts: written.size, characters, problems };
}

function unlistedDivisions(
  claims: ProofInput['claims'],
  files: ProofInput['files'],
): ImportProblem[] {
  const listed = bareText(
    JSON.stringify(parseDocument(files.get('divisions.yaml') ?? '').toJS()) ?? '',
  );
  const printed = claims.filter(({ places }) => places.some(({ field }) => field === '担当課'));
  return printed
    .filter(
      ({ text }) =>
        !bareText(text)
          .split(/[・、]/u)
          .every((name) => listed.includes(name)),
    )
    .map(({ line, text }) => ({
      file: 'divisions.yaml',
      line: null,
      message: `原典の${line}行目の担当課「${text.trim()}」がありません。`,
      remedy: 'divisions.yaml に書き足してください。',
    }));
}
