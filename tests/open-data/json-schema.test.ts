import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/open-data/json-schema.ts';
import { fileOf, PUBLISHED_PLANS, SMALL } from './published-plans.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });

describe.each(PUBLISHED_PLANS)('$name の JSON', ({ files }) => {
  it.each(files)('JSON Schema のとおりである: $table.id', (file) => {
    const validate = ajv.compile(jsonSchema(file.table));
    validate(JSON.parse(new TextDecoder().decode(file.json)));
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe('JSON Schema', () => {
  const file = fileOf(SMALL.files, 'rows');
  const validate = ajv.compile(jsonSchema(file.table));
  const rows = () => JSON.parse(new TextDecoder().decode(file.json)) as Record<string, unknown>[];

  it.each([
    ['コード表にない達成度', { grade: 'E' }],
    ['数ではない年度', { fiscalYear: '2023' }],
    ['空欄にならない列の空欄', { measureName: null }],
    ['空の文字（未記入は null と書く）', { results: '' }],
    ['定義にない列', { unknown: 1 }],
  ])('%sは通さない', (_, change) => {
    expect(validate(rows())).toBe(true);
    expect(validate(rows().map((row) => ({ ...row, ...change })))).toBe(false);
  });

  it('Markdown は、段落や箇条書きのまま残っている', () => {
    const texts = rows().map(({ projectsMarkdown }) => String(projectsMarkdown));
    expect(texts.some((text) => /^- .+\n- /.test(text))).toBe(true);
  });
});
