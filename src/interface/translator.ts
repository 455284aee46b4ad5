import type { InterfaceLanguage } from '../vocabulary/interface-language.ts';
import { figuresIn, PLACEHOLDER, placeholderText, withCounted } from './placeholders.ts';
import {
  countedTags,
  JAPANESE_END,
  JAPANESE_START,
  numberedTags,
  TAG,
  withNumbers,
} from './text-marks.ts';
import { partsAtTags, sentences } from './text-parts.ts';
import { balanced, literalLength, type Pattern, patternOf } from './text-patterns.ts';

/** Texts of the interface in Japanese, each with its translation. */
export type Texts = Readonly<Record<string, string>>;

/** Texts that are known to be of the plan. */
export type KnownTexts = Pick<ReadonlySet<string>, 'has'>;

export interface Translator {
  /**
   * The text in the language of the page. What is not the interface's stays Japanese, between
   * JAPANESE_START and JAPANESE_END; tags (see text-marks.ts) stay around what they held.
   */
  (text: string): string;
  /** keys that have been of use */
  readonly used: ReadonlySet<string>;
  /** texts that stayed Japanese */
  readonly left: ReadonlySet<string>;
}

const ONE_TAG = new RegExp(`^${TAG.source}$`);
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Signs that are Japanese alone, between words: 「A」、「B」. */
const SIGNS: Readonly<Record<string, string>> = {
  '、': ', ',
  '。': '. ',
  '・': ' / ',
  '（': ' (',
  '）': ')',
  '「': '“',
  '」': '”',
  '：': ': ',
  '／': '/',
};

/**
 * @param texts longer keys are tried first, and those without placeholders before all others
 * @param planTexts whole texts of the plan: never taken for an interface's text with placeholders
 */
export function translator(
  language: InterfaceLanguage,
  texts: Texts,
  planTexts: KnownTexts = new Set<string>(),
): Translator {
  const exact = new Map<string, [key: string, text: string]>();
  const patterns: Pattern[] = [];
  for (const [key, written] of Object.entries(texts)) {
    const text = language === 'easy' ? written : withJapaneseMarked(written);
    if (key.search(PLACEHOLDER) === -1) exact.set(numberedTags(key), [key, numberedTags(text)]);
    else patterns.push(patternOf(key, text));
  }
  patterns.sort((a, b) => literalLength(b.key) - literalLength(a.key));
  const used = new Set<string>();
  const left = new Set<string>();
  const known = new Map<string, string>();

  const translate = (text: string): string => {
    // What stands within an element has tags of its own, counted from one like those of any text.
    const { counted, numbers } = countedTags(text);
    const made = known.get(counted) ?? anew(counted);
    known.set(counted, made);
    return withNumbers(made, numbers);
  };

  const anew = (text: string): string => {
    const [, before = '', core = '', after = ''] = /^((?:\s*:)?\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    if (core === '') return text;
    const space = (part: string) => (part.includes(':') ? ': ' : part === '' ? '' : ' ');
    return `${space(before)}${whole(core.replace(/\s+/gu, ' ')) ?? inParts(core)}${space(after)}`;
  };

  const whole = (text: string): string | null => {
    const entry = exact.get(text);
    if (entry) {
      used.add(entry[0]);
      return entry[1];
    }
    for (const { key, start, regex, names, template } of patterns) {
      if (!text.startsWith(start)) continue;
      const values = regex.exec(text);
      if (values === null || !balanced(values)) continue;
      // The plan's 令和元年度 or 50件 is what it is; its 「施策2 の名前」 may be a name. Asked last:
      // the build remembers what was asked.
      if (key.includes('{t') && planTexts.has(text)) continue;
      used.add(key);
      const valueFor = (name: string) => values[names.indexOf(name) + 1] ?? '';
      return withCounted(language, template, valueFor).replace(
        PLACEHOLDER,
        (name, kind: string) => {
          const value = valueFor(name);
          return kind === 't' ? translate(value) : placeholderText(language, kind, value);
        },
      );
    }
    return null;
  };

  const inParts = (text: string): string => {
    const parts = partsAtTags(text);
    // A tag alone; what it holds is a part of its own, and may hold tags.
    if (parts) return parts.map((part) => (ONE_TAG.test(part) ? part : translate(part))).join('');
    for (const [pieces, joint] of [
      [sentences(text), ' '],
      [text.split('　'), ' '],
    ] as const) {
      if (pieces.length === 1) continue;
      const made = pieces.map(translate);
      // Words of the plan stay as they stand together.
      if (!made.every(isJapanese)) return made.join(joint);
    }
    const named = names(text);
    if (named !== null) return named;
    // A clause that is a sentence of its own.
    const clause = text.endsWith('。') ? whole(text.slice(0, -1)) : null;
    if (clause !== null) return language === 'easy' ? `${clause}。` : sentence(clause);
    if (!JAPANESE.test(text)) return language === 'easy' ? text : figuresIn(language, signs(text));
    left.add(text);
    return `${JAPANESE_START}${text}${JAPANESE_END}`;
  };

  /** 総務課、市民課: names of the plan in a row, each with its own mark, or a translation. */
  const names = (text: string): string | null => {
    if (language === 'easy') return null;
    const items = text.split('、');
    if (items.length === 1) return null;
    const areNames = items.every((item) => exact.has(item) || planTexts.has(item));
    return areNames && !planTexts.has(text) ? items.map(translate).join(', ') : null;
  };

  return Object.assign(translate, { used, left });
}

const JAPANESE_RUN = new RegExp(
  `${JAPANESE_START}[^${JAPANESE_END}]*${JAPANESE_END}|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]+`,
  'gu',
);

/** A Japanese word that a translation teaches: chapters (章). */
function withJapaneseMarked(text: string): string {
  return text.replace(JAPANESE_RUN, (run) =>
    run.startsWith(JAPANESE_START) ? run : `${JAPANESE_START}${run}${JAPANESE_END}`,
  );
}

function isJapanese(text: string): boolean {
  const words = text.trim();
  return words.startsWith(JAPANESE_START) && words.indexOf(JAPANESE_END) === words.length - 1;
}

function sentence(clause: string): string {
  return `${clause.slice(0, 1).toLocaleUpperCase('en')}${clause.slice(1)}.`;
}

function signs(text: string): string {
  return text.replace(/[、。・（）「」：／]/g, (sign) => SIGNS[sign] as string);
}
