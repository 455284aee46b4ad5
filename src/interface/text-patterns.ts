import { PLACEHOLDER, PLACEHOLDER_PATTERNS } from './placeholders.ts';
import { closeTag, numberedTags, TAG } from './text-marks.ts';

/** A text of a catalogue with placeholders. */
export interface Pattern {
  key: string;
  /** what the text begins with, so that most patterns need not be tried */
  start: string;
  regex: RegExp;
  names: readonly string[];
  template: string;
}

export function patternOf(key: string, template: string): Pattern {
  const names: string[] = [];
  const tagged = numberedTags(key);
  const source = tagged
    .split(/(\{[niydmvt]\d*\})/)
    .map((part, i) => {
      if (i % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      names.push(part);
      return `(${PLACEHOLDER_PATTERNS[part[1] as string]})`;
    })
    .join('');
  return {
    key,
    start: tagged.replace(/\{.*$/s, ''),
    regex: new RegExp(`^${source}$`, 'su'),
    names,
    template: numberedTags(template),
  };
}

export function literalLength(key: string): number {
  const texts = key.split('{t').length - 1;
  // Of two that are as long, the one that says more about what stands between.
  return key.replace(PLACEHOLDER, '').length + (texts === 0 ? 100 : texts / 10);
}

/** No tag opens within a value and closes outside; and quotes likewise: 「A」と「B」 is not one name. */
export function balanced(values: readonly string[]): boolean {
  return values.slice(1).every((value) => {
    const open: string[] = [];
    for (const sign of value) {
      // Not over the end of a sentence or of a title.
      if (/[。｜]/.test(sign) && open.length === 0) return false;
      if (closeTag(sign) !== null) open.push(closeTag(sign) as string);
      else if (PAIRS[sign]) open.push(PAIRS[sign]);
      else if (CLOSING.has(sign) || TAG.test(sign)) {
        if (open.pop() !== sign) return false;
      }
    }
    return open.length === 0;
  });
}

export const PAIRS: Readonly<Record<string, string>> = { '「': '」', '（': '）', '『': '』' };
export const CLOSING = new Set(Object.values(PAIRS));
