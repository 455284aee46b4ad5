import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseOf, placeTokens } from '../../src/search/code-tokens.ts';
import { normalised, normaliseText } from '../../src/vocabulary/normalise-text.ts';

/** What Pagefind does with a quoted phrase: the tokens stand next to each other. */
function finds(blocks: readonly string[], query: string): boolean {
  const phrase = phraseOf(normaliseText(query).characters).slice(1, -1);
  return ` ${placeTokens(blocks)} `.includes(` ${phrase} `);
}

const text = fc.string({
  unit: fc.constantFrom(...'外国人相談あアｱーがか ＡaNPO1𠮷、。'),
  maxLength: 30,
});

describe('the tokens of a place', () => {
  it('find exactly the pieces of its blocks', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), text, (blocks, query) => {
        fc.pre(normalised(query) !== '');
        const stands = blocks.some((block) => normalised(block).includes(normalised(query)));
        expect(finds(blocks, query)).toBe(stands);
      }),
      { numRuns: 2000 },
    );
  });

  it('find every piece that is cut out of a block', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (block, a, b) => {
        const { characters } = normaliseText(block);
        fc.pre(characters.length > 0);
        const start = a % characters.length;
        const end = start + 1 + (b % (characters.length - start));
        expect(finds([block], characters.slice(start, end).join(''))).toBe(true);
      }),
    );
  });

  it('never reach over the end of a block', () => {
    expect(finds(['外国', '人'], '外国人')).toBe(false);
    expect(finds(['外国', '人'], '人')).toBe(true);
  });

  it('are letters only, which Pagefind leaves as they are', () => {
    expect(placeTokens(['Ａ外 𠮷1。', ''])).toMatch(/^[a-z]+( [a-z]+)*$/);
  });
});
