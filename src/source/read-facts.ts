import type { z } from 'zod';
import type { FieldNames } from '../schemas/content-value.ts';
import { nearestWord } from '../vocabulary/nearest-word.ts';
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

type Step = string | number;

/**
 * Reads a stretch of YAML against its schema and reports every fault. A value that is refused is
 * corrected or left out and the rest read again, so that one fault does not hide the others;
 * `values` is `null` only where something that cannot be left out is missing.
 */
export function readFacts<T>(
  source: SourceText,
  start: number,
  end: number,
  { schema, fields }: FactKind<T>,
): Facts<T> {
  // An empty file is reported as such.
  if (source.text.trim() === '') return { values: null, places: {}, yaml: null };
  const yaml = readYaml(source, start, end, knownKeys(fields));
  if (yaml === null) return { values: null, places: {}, yaml };
  const places = placesOf(source, yaml, fields);
  const reported = new Set<string>();
  let value = structuredClone(yaml.value);
  const items = countItems(value);
  for (let round = 0; round < 4; round++) {
    const result = schema.safeParse(value);
    if (result.success) return { values: result.data, places, yaml };
    const deepestFirst = [...result.error.issues].sort((a, b) =>
      comparePaths(b.path as Step[], a.path as Step[]),
    );
    for (const issue of result.error.issues) {
      const path = issue.path as Step[];
      const known = `${issue.code} ${path.join('.')}`;
      // What an earlier round left blank is not a second fault.
      if (round > 0 && [...reported].some((earlier) => earlier.endsWith(` ${path.join('.')}`)))
        continue;
      if (!reported.has(known)) reportIssue(source, yaml, issue);
      reported.add(known);
    }
    for (const issue of deepestFirst) value = withoutFault(value, issue);
    if (value === undefined) break;
    if (countItems(value) < items) source.complete = false;
  }
  source.complete = false;
  return { values: null, places, yaml };
}

/** The value with the fault mended or left out; `undefined` where nothing of it remains. */
function withoutFault(value: unknown, issue: z.core.$ZodIssue): unknown {
  const path = issue.path as Step[];
  if (path.length === 0 && issue.code !== 'unrecognized_keys') return undefined;
  if (issue.code === 'unrecognized_keys') {
    const group = at(value, path);
    for (const key of issue.keys) {
      if (!isGroup(group)) continue;
      const meant = nearestWord(key, issue.message.split('\n'));
      if (meant !== null && group[meant] === undefined) group[meant] = group[key];
      delete group[key];
    }
    return value;
  }
  const parent = at(value, path.slice(0, -1));
  const last = path.at(-1) as Step;
  const corrected = issue.code === 'custom' ? issue.params?.corrected : undefined;
  if (typeof corrected === 'string' && isGroup(parent)) parent[last] = corrected;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (isGroup(parent) && parent[last] !== undefined && parent[last] !== '') parent[last] = '';
  // Blank already, and it must not be: the whole item of the list goes.
  else return withoutItem(value, path);
  return value;
}

function withoutItem(value: unknown, path: Step[]): unknown {
  const index = path.findLastIndex((step) => typeof step === 'number');
  if (index === -1) return undefined;
  const list = at(value, path.slice(0, index));
  if (Array.isArray(list)) list.splice(Number(path[index]), 1);
  return value;
}

function at(value: unknown, path: Step[]): unknown {
  return path.reduce<unknown>((inner, step) => (isGroup(inner) ? inner[step] : undefined), value);
}

/** How many items all lists in a value hold together. */
function countItems(value: unknown): number {
  if (!isGroup(value)) return 0;
  const inside = Object.values(value).reduce<number>(
    (total, inner) => total + countItems(inner),
    0,
  );
  return inside + (Array.isArray(value) ? value.length : 0);
}

function isGroup(value: unknown): value is Record<Step, unknown> {
  return typeof value === 'object' && value !== null;
}

function comparePaths(a: Step[], b: Step[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [left, right] = [a[i], b[i]];
    if (typeof left === 'number' && typeof right === 'number' && left !== right)
      return left - right;
  }
  return a.length - b.length;
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
    const field = fields[pattern];
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
