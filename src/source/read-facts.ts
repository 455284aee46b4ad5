import type { z } from 'zod';
import type { FieldNames } from '../schemas/content-value.ts';
import { isError } from '../vocabulary/content-problem.ts';
import { meantKey, withoutFaults } from './mend-values.ts';
import { reportIssue } from './schema-problems.ts';
import type { SourceText } from './source-text.ts';
import { readYaml, type YamlValues } from './yaml-values.ts';

/** The short facts of a file, in English field names, with the places of their values. */
export interface Facts<T> {
  values: T | null;
  places: Record<string, [line: number, column: number]>;
  yaml: YamlValues | null;
}

export interface FactKind<T> {
  schema: z.ZodType<T>;
  fields: FieldNames;
}

/**
 * Reads a stretch of YAML against its schema and reports every fault. A value that is refused is
 * corrected or left out and the rest read again, so that one fault does not hide the others;
 * `values` is `null` only where something that cannot be left out is missing.
 */
export function readFacts<T>(
  source: SourceText,
  start: number,
  end: number,
  kind: FactKind<T>,
): Facts<T> {
  // An empty file is reported as such.
  if (source.text.trim() === '') return { values: null, places: {}, yaml: null };
  const yaml = readYaml(source, start, end, knownKeys(kind.fields));
  return judgeFacts(source, yaml, kind);
}

/** The same for YAML that is read already. */
export function judgeFacts<T>(
  source: SourceText,
  yaml: YamlValues | null,
  { schema, fields }: FactKind<T>,
): Facts<T> {
  if (yaml === null) return { values: null, places: {}, yaml };
  const places = placesOf(source, yaml, fields);
  const reported = new Set<string>();
  let value = structuredClone(yaml.value);
  for (let round = 0; round < 4; round++) {
    const result = schema.safeParse(value);
    if (result.success) return { values: result.data, places, yaml };
    for (const issue of withoutRenamed(result.error.issues)) {
      // What an earlier round left blank is not a second fault.
      if (!isReported(issue, reported) && !reported.has(sayingOf(issue)))
        reportIssue(source, yaml, issue);
    }
    for (const issue of result.error.issues) reported.add(reportedAs(issue));
    const mended = withoutFaults(value, result.error.issues);
    if (mended.lossy) source.complete = false;
    if (mended.value === undefined) break;
    value = mended.value;
  }
  source.complete = false;
  refuseLostValues(source);
  return { values: null, places, yaml };
}

/** Values that could not be mended are lost: where nothing stops the build so far, this does. */
function refuseLostValues(source: SourceText): void {
  if (source.problems.some(isError)) return;
  source.report(
    'E-FILE-UNREADABLE',
    0,
    'このファイルの短い項目を読み取れないため、中身をサイトに載せられません。',
    'ほかに挙げた箇所を先に直してから、もう一度調べてください。',
  );
}

/** Whether a fault stands at this place, or in a value that was of the wrong kind as a whole. */
function isReported({ path }: z.core.$ZodIssue, reported: ReadonlySet<string>): boolean {
  const above = path.findLastIndex((step) => typeof step === 'string');
  return (
    reported.has(path.join('.')) ||
    // A text where a list is asked for is tried as its only item: that is no second fault.
    (above < path.length - 1 && reported.has(path.slice(0, above + 1).join('.')))
  );
}

/** What an issue is known by in later rounds: its place, and where its value was corrected only its words. */
function reportedAs(issue: z.core.$ZodIssue): string {
  const corrected = issue.code === 'custom' && issue.params?.corrected !== undefined;
  return corrected ? sayingOf(issue) : issue.path.join('.');
}

function sayingOf({ path, message }: z.core.$ZodIssue): string {
  return `${path.join('.')} ${message}`;
}

/** A key that is missing because it is misspelt is one fault and not two. */
function withoutRenamed(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, meantKey(key, issue)].join('.'))
        : [],
    ),
  );
  return issues.filter(
    (issue) => issue.code !== 'invalid_type' || !meant.has(issue.path.join('.')),
  );
}

function placesOf(
  source: SourceText,
  yaml: YamlValues,
  fields: FieldNames,
): Facts<unknown>['places'] {
  const places: Facts<unknown>['places'] = {};
  for (const [path, offset] of yaml.offsets) {
    const indexes: string[] = [];
    const pattern = path.replace(/(^|\.)(\d+)(?=\.|$)/g, (_, _dot, index: string) => {
      indexes.push(index);
      return '[]';
    });
    // A key of the file may be `constructor`, which every object answers to.
    const field = Object.hasOwn(fields, pattern) ? fields[pattern] : undefined;
    if (field !== undefined)
      places[field.replace(/\[\]/g, () => `.${indexes.shift()}`)] = source.place(offset.value);
  }
  return places;
}

function knownKeys(fields: FieldNames): string[] {
  return [
    ...new Set(Object.keys(fields).flatMap((path) => path.replaceAll('[]', '').split('.'))),
  ].filter((key) => key !== '');
}
