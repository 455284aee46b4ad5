import { isMap, LineCounter, parseDocument } from 'yaml';
import type { ErratumPlace } from '../source/documents.ts';
import type { ImportProblem } from './import-problem.ts';

export const ERRATA_FILE = 'errata.yaml';

/** An entry of 訂正 in errata.yaml that speaks of the imported source. */
export interface Correction {
  place: ErratumPlace;
  /** 1-based line of the source */
  sourceLine: number;
  source: string;
  corrected: string;
  /** 1-based line of the entry in errata.yaml */
  line: number;
}

export interface ErrataList {
  /** corrections of the source with this name */
  corrections: Correction[];
  /** corrections of other sources: the name of the source and the content file */
  others: { sourceName: string; file: string }[];
  problems: ImportProblem[];
}

/** The corrections that `errata.yaml` holds for one source. `text` is `null` where there is no such file. */
export function readErrataList(text: string | null, sourceName: string): ErrataList {
  const list: ErrataList = { corrections: [], others: [], problems: [] };
  if (text === null || text.trim() === '') return list;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0) {
    const [error] = document.errors;
    list.problems.push({
      file: ERRATA_FILE,
      line: error?.linePos?.[0].line ?? null,
      message: 'YAML として読めません。',
      remedy: 'docs/content-format.md の errata.yaml の例と、字下げや引用符を見比べてください。',
    });
    return list;
  }
  const entries = document.get('訂正', true) as
    | { items?: { range?: [number, number, number] }[] }
    | undefined;
  for (const node of entries?.items ?? []) {
    const line = counter.linePos(node.range?.[0] ?? 0).line;
    const entry: unknown = isMap(node) ? node.toJSON() : null;
    const correction = asCorrection(entry, line);
    if (correction === null) {
      list.problems.push({
        file: ERRATA_FILE,
        line,
        message: '訂正に、箇所・原典・原文・訂正のどれかがありません。',
        remedy: 'docs/content-format.md の errata.yaml の例のとおりに書いてください。',
      });
    } else if (correction.sourceFile === sourceName) {
      list.corrections.push(correction);
    } else {
      list.others.push({ sourceName: correction.sourceFile, file: correction.place.file });
    }
  }
  return list;
}

type Json = Record<string, unknown> | null | undefined;

function asCorrection(entry: unknown, line: number): (Correction & { sourceFile: string }) | null {
  const {
    箇所: at,
    原典: origin,
    原文: source,
    訂正: corrected,
  } = (entry ?? {}) as Record<string, unknown>;
  const { ファイル: file, 行: section, 項目: field } = (at as Json) ?? {};
  const { ファイル: sourceFile, 行: sourceLine } = (origin as Json) ?? {};
  if (typeof file !== 'string' || typeof sourceFile !== 'string' || typeof sourceLine !== 'number')
    return null;
  if (typeof source !== 'string' || typeof corrected !== 'string' || source === '') return null;
  const text = (value: unknown): string | null => (value == null ? null : String(value));
  return {
    place: { file, section: text(section), field: text(field) },
    sourceFile,
    sourceLine,
    source,
    corrected,
    line,
  };
}
