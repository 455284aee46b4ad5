import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { mdxParts } from '../../src/collections/mdx-body.ts';
import { mdxBodyOnly, refuseMdxCode } from '../../src/collections/safe-mdx.ts';

const compile = (body: string) => {
  const processor = unified().use(remarkParse).use(remarkMdx).use(refuseMdxCode);
  return processor.runSync(processor.parse(body));
};

describe('.mdx の本文で動くものは、確かめずに作っても通さない', () => {
  it.each([
    ['{1 + 1}'],
    ['文の中の {globalThis} も'],
    ['import x from "node:fs"'],
    ['export const a = 1'],
    ['<script>alert(1)</script>'],
    ['<Notice title={1}>文</Notice>'],
    ['<Notice {...props}>文</Notice>'],
    ['<Notice onclick="alert(1)">文</Notice>'],
    ['<Unknown />'],
    ['<constructor />'],
    ['<>文</>'],
  ])('%s', (body) => {
    expect(() => compile(body)).toThrow(/not compiled/);
  });

  it('決められた部品と文章は通す', () => {
    expect(() => compile('<Notice title="お知らせ">\n\n本文\n\n</Notice>')).not.toThrow();
    expect(() => compile('# 見出し\n\n- **太字** [見方](/how-to-read/)')).not.toThrow();
  });
});

describe('先頭の項目は、本文として読まれない', () => {
  const compiled = (text: string) => mdxBodyOnly().transform.handler(text).code;

  it('項目の行数を保ったまま空にする', () => {
    expect(compiled('---\n題名: {x}\n説明： y\n---\n本文\n')).toBe('---\n\n\n---\n本文\n');
  });
  it('1行目が「---」でなければ、項目とはみなさず、すべて本文として確かめる', () => {
    expect(mdxParts('  ---\n題名: x\n---\n本文').frontMatterLines).toBe(0);
    expect(mdxParts('\u3000---\n題名: x\n---\n本文').frontMatterLines).toBe(0);
  });
  it('CR だけの改行や BOM でも、同じところで分ける', () => {
    expect(mdxParts('\uFEFF---\r題名: x\r---\r本文')).toEqual({
      frontMatterLines: 3,
      body: '本文',
    });
  });
  it('本文の中の「---」の間は項目にならない', () => {
    const code = compiled('---\n題名: x\n---\n---\n\n{1}\n\n---\n');
    expect(code).toContain('{1}');
    expect(code.startsWith('---\n\n---\n---')).toBe(true);
  });
});
