import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas } from '../../scripts/editor/editor-schemas.ts';
import { expectedOutput, faultNames } from '../source/plan-copy.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PLANS = ['content', 'tests/fixtures/plans/complete', 'tests/fixtures/plans/small'];

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const jsonOf = (file: string) => JSON.parse(textOf(file));

describe('エディターのスキーマ', () => {
  it('置いてあるものは、今の決まりから作ったものと同じ（違えば npm run editor-schemas）', () => {
    for (const [name, text] of editorSchemas())
      expect(textOf(`.vscode/schemas/${name}`), name).toBe(text);
  });

  it.each(['plan', 'divisions', 'errata', 'moves'])(
    '%s.yaml の正しい計画には、何も言わない',
    (kind) => {
      const validate = new Ajv({ strict: false }).compile(
        jsonOf(`.vscode/schemas/${kind}.schema.json`),
      );
      for (const plan of PLANS) {
        let text: string;
        try {
          text = textOf(`${plan}/${kind}.yaml`);
        } catch {
          continue;
        }
        expect([plan, validate(parse(text)), validate.errors]).toEqual([plan, true, null]);
      }
    },
  );

  it('項目の名前の書き間違いを示し、どの項目にも日本語の説明がある', () => {
    const schema = jsonOf('.vscode/schemas/plan.schema.json');
    const validate = new Ajv({ strict: false }).compile(schema);
    const plan = parse(textOf('content/plan.yaml'));
    expect(validate({ ...plan, 達成率: plan.達成度 })).toBe(false);
    expect(schema.properties.シートの年度.description).toContain('年度');
  });
});

describe('エディターのタスク', () => {
  const tasks = jsonOf('.vscode/tasks.json').tasks;
  const { pattern, background } = tasks[0].problemMatcher;

  it('check の出すどの問題も、ファイルと行と印に分けて読む', () => {
    const matcher = new RegExp(pattern[0].regexp);
    for (const fault of faultNames()) {
      const lines = expectedOutput(fault).split('\n');
      const problems = lines.filter((line) => /^content\/.* {2}[EW]-/.test(line));
      expect(problems.length, fault).toBeGreaterThan(0);
      for (const line of problems) {
        const [, file, number, , code] = matcher.exec(line) ?? [];
        expect(line.startsWith(`${file}:${number}:`) && line.includes(`  ${code}  `), line).toBe(
          true,
        );
      }
      for (const line of lines.filter((each) => !problems.includes(each)))
        expect(matcher.test(line), line).toBe(false);
    }
  });

  it('調べ直しの始まりと終わりの合図は、check が出す言葉と同じ', () => {
    const source = textOf('scripts/check.ts');
    for (const words of [background.beginsPattern, background.endsPattern])
      expect(source).toContain(`'${words.slice(1, -1)}\\n'`);
  });
});

describe('書きかけを補う文例', () => {
  it('シートの行の文例は、そのまま埋めれば正しい行になる', () => {
    const snippets = jsonOf('.vscode/keikaku.code-snippets');
    const text = snippets.シートの行.body.join('\n');
    for (const part of [
      '## ',
      '- 担当課: ',
      '- 達成度:',
      '### 現状・課題',
      '### 実施事業',
      '### 成果',
      '### 今後の方向性',
    ])
      expect(text).toContain(part);
  });
});
