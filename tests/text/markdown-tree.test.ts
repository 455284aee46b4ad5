import { globSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../../scripts/bench/random-numbers.ts';
import { markdownTree } from '../../src/text/markdown-tree.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly);

/** What the parser makes of a text. */
function parsed(markdown: string): Root {
  return withoutPlaces(parser.parse(markdown));
}

function made(markdown: string): Root {
  return withoutPlaces(markdownTree(markdown));
}

function withoutPlaces(tree: Root): Root {
  visit(tree, (node) => {
    delete node.position;
  });
  return tree;
}

/** The texts below the headings of the plans' files. */
const TEXTS = globSync('{content,tests/fixtures/plans/complete}/**/*.{md,mdx}')
  .flatMap((file) => readFileSync(file, 'utf8').split(/^#.*$|^---$/m))
  .map((text) => text.trim());

/** Pieces that mean something in Markdown, and words between them. */
const PIECES = [
  ...'施策 a 1 の 、 。 （ ） 「 - + * _ ~ # > | [ ] ! ` \\ & < : @ . = ／'.split(' '),
  ...['\n', '\n\n', '\n- ', '- ', ' ', '  ', '1. ', 'www.a.jp', 'http://a.jp/', '---', '　', '\t'],
];

describe('a text of the plan as a tree', () => {
  it('is what the Markdown parser makes of it, for every text of both plans', () => {
    expect(TEXTS.length).toBeGreaterThan(500);
    for (const text of TEXTS) expect(made(text), text).toEqual(parsed(text));
  });

  it('is that for 5,000 texts put together at random too', () => {
    const random = randomNumbers(20_261_123);
    for (let i = 0; i < 5_000; i++) {
      const text = Array.from({ length: 1 + random.below(9) }, () => random.pick(PIECES)).join('');
      expect(made(text), JSON.stringify(text)).toEqual(parsed(text));
    }
  });

  it.each(['取組を進めました。', '- 一つ目\n- 二つ目', '説明です。\n\n- 一つ目\n\n続きです。'])(
    'is made without the parser where it holds plain sentences: %j',
    (text) => {
      // The parser would say where each part stood.
      expect(markdownTree(text)).not.toHaveProperty('position');
    },
  );
});
