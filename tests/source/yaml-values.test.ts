import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/source/source-text.ts';
import { readYaml } from '../../src/source/yaml-values.ts';

function read(text: string, keys: string[] = ['名称', '年度', '値']) {
  const source = new SourceText('plan.yaml', text);
  const yaml = readYaml(source, 0, text.length, keys);
  return { source, yaml, value: yaml?.value };
}

describe('YAML の値', () => {
  it('書いたとおりの文字として読み、数や真偽に変えない', () => {
    expect(read('a: 1.10\nb: 40.0\nc: 012345\nd: true\ne: 2026-04-01\n').value).toEqual({
      a: '1.10',
      b: '40.0',
      c: '012345',
      d: 'true',
      e: '2026-04-01',
    });
  });

  it('空欄、~、null は空欄として読む', () => {
    expect(read("a:\nb: ~\nc: null\nd: ''\ne: 'null'\n").value).toEqual({
      a: '',
      b: '',
      c: '',
      d: '',
      e: 'null',
    });
  });

  it('全角のコロンがあっても、行と文字の位置は元のファイルのもの', () => {
    const { source, yaml, value } = read('名称：あおば町\n値: { 年度：2022, 値: 𠮷 }\n');
    expect(value).toEqual({ 名称: 'あおば町', 値: { 年度: '2022', 値: '𠮷' } });
    const at = (path: string) => source.place(yaml?.offsets.get(path)?.value ?? -1);
    expect(at('名称')).toEqual([1, 4]);
    expect(at('値.年度')).toEqual([2, 9]);
    expect(at('値.値')).toEqual([2, 18]);
    expect(source.problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['W-COLON-FULLWIDTH', 1, 1],
      ['W-COLON-FULLWIDTH', 2, 6],
    ]);
  });

  it('知らない言葉の後の全角コロンは、文の一部', () => {
    const { source, value } = read('名称: 注意：変わりました\n');
    expect(value).toEqual({ 名称: '注意：変わりました' });
    expect(source.problems).toEqual([]);
  });

  it('コンマで切れた数は、つないだ数として先へ進む', () => {
    const { source, value } = read('a: { 値: 1,234,567, 年度: 2022 }\n');
    expect(value).toEqual({ a: { 値: '1234567', 年度: '2022' } });
    expect(source.problems.map(({ code }) => code)).toEqual(['E-NUMBER-FORMAT']);
  });

  it('__proto__ という項目も、ただの項目', () => {
    expect(Object.keys(read('__proto__: x\n').value as object)).toEqual(['__proto__']);
  });
});
