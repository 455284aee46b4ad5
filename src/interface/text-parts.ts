import { closeTag, TAG } from './text-marks.ts';
import { CLOSING, PAIRS } from './text-patterns.ts';

/** The top level of a text with tags: its texts, each opening tag, what it holds, its closing tag. */
export function partsAtTags(text: string): string[] | null {
  if (!TAG.test(text)) return null;
  const parts: string[] = [];
  let run = '';
  let end: string | null = null;
  let depth = 0;
  const flush = () => {
    if (run !== '') parts.push(run);
    run = '';
  };
  for (const sign of text) {
    const close = closeTag(sign);
    if (end === null && close !== null) {
      flush();
      parts.push(sign);
      end = close;
    } else if (sign === end && depth === 0) {
      flush();
      parts.push(sign);
      end = null;
    } else {
      if (close !== null) depth++;
      else if (TAG.test(sign)) depth--;
      run += sign;
    }
  }
  flush();
  return parts;
}

/** Sentence by sentence; a full stop within brackets or quotes ends none. */
export function sentences(text: string): string[] {
  const parts: string[] = [];
  let run = '';
  let depth = 0;
  for (const sign of text) {
    run += sign;
    if (PAIRS[sign]) depth++;
    else if (CLOSING.has(sign)) depth--;
    else if (sign === '。' && depth <= 0) {
      parts.push(run);
      run = '';
    }
  }
  if (run !== '') parts.push(run);
  return parts;
}
