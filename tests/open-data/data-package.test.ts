import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/open-data/data-package.ts';
import { DATA_PACKAGE_RULES } from './data-package-rules.ts';
import { COMPLETE, KONAN, PUBLISHED_PLANS, SMALL } from './published-plans.ts';
import { cellsOf } from './read-csv.ts';

interface Descriptor {
  homepage?: string;
  modified?: string;
  licenses?: { path: string; title?: string }[];
  rights: string;
  sources: { title: string; path?: string }[];
  resources: {
    name: string;
    path: string;
    schema: {
      fields: { name: string; categories?: { value: string }[]; constraints: object }[];
      primaryKey: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
}

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(DATA_PACKAGE_RULES);

describe.each(PUBLISHED_PLANS)('$name の datapackage.json', ({ plan, files }) => {
  const descriptor = dataPackage(plan, '2026-04-01') as Descriptor;

  it('Data Package 2.0 の決まりのとおりである', () => {
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });
  it('どの CSV も、書かれた順の列でできている', () => {
    for (const { name, path, schema } of descriptor.resources) {
      const file = files.find(({ table }) => table.id === name);
      expect(path).toBe(`${name}.csv`);
      expect(file && cellsOf(file)[0]).toEqual(schema.fields.map((field) => field.name));
    }
    expect(descriptor.resources.length).toBe(files.length);
  });
  it('主キーとつながる先は、ある列を指す', () => {
    const fieldsOf = (resource: string) =>
      descriptor.resources
        .find(({ name }) => name === resource)
        ?.schema.fields.map(({ name }) => name);
    for (const { name, schema } of descriptor.resources) {
      expect(fieldsOf(name)).toEqual(expect.arrayContaining(schema.primaryKey));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(fieldsOf(name)).toEqual(expect.arrayContaining(fields));
        expect(fieldsOf(reference.resource)).toEqual(expect.arrayContaining(reference.fields));
      }
    }
  });
});

describe('datapackage.json', () => {
  it('ライセンスは plan.yaml のとおりに示し、示されていなければ書かない', () => {
    expect((dataPackage(SMALL.plan, null) as Descriptor).licenses).toEqual([
      { path: 'https://creativecommons.org/licenses/by/4.0/deed.ja', title: 'CC BY 4.0' },
    ]);
    const konan = dataPackage(KONAN.plan, null) as Descriptor;
    expect(konan.licenses).toBeUndefined();
    expect(konan.rights).toBe(KONAN.plan.rights.statement);
  });
  it('公開先や更新日が分からなければ、書かない', () => {
    const konan = dataPackage(KONAN.plan, null) as Descriptor;
    expect(konan.homepage).toBeUndefined();
    expect(konan.modified).toBeUndefined();
    expect((dataPackage(COMPLETE.plan, '2026-04-01') as Descriptor).modified).toBe('2026-04-01');
    expect((dataPackage(SMALL.plan, null) as Descriptor).homepage).toBe(
      'https://www.town.aoba.example.jp/keikaku/data/',
    );
  });
});
