import type { z } from 'zod';
import type { ContentProblem } from '../vocabulary/content-problem.ts';
import { nearestWord } from '../vocabulary/nearest-word.ts';
import type { SourceText } from './source-text.ts';
import type { YamlValues } from './yaml-values.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  string: '文を一つだけ書いてください。',
  array: '「- 」で始まる行を並べた一覧にしてください。',
  object: '「項目: 中身」の組にしてください。docs/content-format.md に例があります。',
};

/** Says in Japanese what a schema found, at the line of the value. */
export function reportIssue(source: SourceText, yaml: YamlValues, issue: z.core.$ZodIssue): void {
  const path = issue.path.map(String);
  const key = path.findLast((step) => !/^\d+$/.test(step)) ?? 'この部分';
  if (issue.code === 'unrecognized_keys') {
    for (const unknown of issue.keys)
      reportUnknownKey(source, yaml, path, unknown, issue.message.split('\n'));
    return;
  }
  const offset = placeOfPath(yaml, path, 'value');
  if (issue.code === 'custom') {
    const { code, hint } = issue.params as { code: ContentProblem['code']; hint: string };
    source.report(code, offset, issue.message.replace('{key}', key), hint.replace('{key}', key));
    return;
  }
  if (!yaml.offsets.has(path.join('.'))) {
    source.report(
      'E-KEY-MISSING',
      placeOfPath(yaml, path, 'key'),
      `「${key}」がありません。`,
      `「${key}: 」の行を書き足してください。`,
    );
    return;
  }
  const expected = issue.code === 'invalid_type' ? EXPECTED[issue.expected] : undefined;
  source.report(
    'E-VALUE-TYPE',
    offset,
    `「${key}」の書き方が違います。`,
    expected ?? 'docs/content-format.md の例を見て書き直してください。',
  );
}

function reportUnknownKey(
  source: SourceText,
  yaml: YamlValues,
  path: string[],
  key: string,
  allowed: string[],
): void {
  const nearest = nearestWord(key, allowed);
  const hint =
    nearest === null
      ? `書けるのは ${allowed.join('、')} です。`
      : `「${nearest}」の書き間違いではありませんか。`;
  source.report(
    'E-KEY-UNKNOWN',
    placeOfPath(yaml, [...path, key], 'key'),
    `「${key}」という項目はありません。`,
    hint,
  );
}

/** Offset of the value, or of the nearest group above it where it is missing. */
function placeOfPath({ offsets }: YamlValues, path: string[], part: 'key' | 'value'): number {
  for (let length = path.length; length >= 0; length--) {
    const offset = offsets.get(path.slice(0, length).join('.'));
    if (offset) return offset[part];
  }
  return 0;
}
