import { z } from 'zod';
import { divisionsSchema } from '../../src/schemas/divisions-schema.ts';
import { errataSchema } from '../../src/schemas/errata-schema.ts';
import { movesSchema } from '../../src/schemas/moves-schema.ts';
import { planSchema } from '../../src/schemas/plan-schema.ts';
import { type HintedKind, KEY_HINTS } from './key-hints.ts';

const SCHEMAS: Readonly<Record<HintedKind, z.ZodType>> = {
  plan: planSchema,
  divisions: divisionsSchema,
  errata: errataSchema,
  moves: movesSchema,
};

interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  required?: string[];
  description?: string;
  [key: string]: unknown;
}

/**
 * JSON Schemas for editors, as text by file name: keys, their Japanese hints, what is required. They
 * are made from the schemas that the check reads by, so the two cannot drift apart.
 *
 * @throws where a key has no hint yet
 */
export function editorSchemas(): Map<string, string> {
  return new Map(
    (Object.keys(SCHEMAS) as HintedKind[]).map((kind) => {
      const schema = z.toJSONSchema(SCHEMAS[kind], {
        io: 'input',
        unrepresentable: 'any',
        // What the editors' YAML services understand.
        target: 'draft-7',
      });
      const shown = { title: `${kind}.yaml`, ...forEditor(schema as Schema, KEY_HINTS[kind], '') };
      return [`${kind}.schema.json`, `${JSON.stringify(shown, null, 2)}\n`];
    }),
  );
}

/**
 * The check reads every value as text, so that `40.0` keeps its zero; to an editor the same value is a
 * number. Lists and groups may be left out or blank.
 */
function forEditor(schema: Schema, hints: Readonly<Record<string, string>>, path: string): Schema {
  if (schema.items !== undefined) {
    const items = forEditor(schema.items, hints, `${path}[]`);
    return { ...schema, type: ['array', 'null'], items };
  }
  if (schema.properties === undefined) {
    return { ...schema, ...(schema.type === 'string' && { type: ['string', 'number', 'null'] }) };
  }
  const properties = Object.entries(schema.properties).map(([key, value]) => {
    const place = path === '' ? key : `${path}.${key}`;
    const description = hints[place];
    if (description === undefined) throw new Error(`${place} has no hint in key-hints.ts`);
    return [key, { ...forEditor(value, hints, place), description }] as const;
  });
  const required = (schema.required ?? []).filter(
    (key) => schema.properties?.[key]?.items === undefined,
  );
  return {
    ...schema,
    type: ['object', 'null'],
    properties: Object.fromEntries(properties),
    ...(schema.required && { required }),
  };
}
