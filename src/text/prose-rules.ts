import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A line break inside a Markdown paragraph between two characters that are written without spaces. */
const BREAK_IN_JAPANESE =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。，．・！？「」『』（）［］【】％])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。，．・！？「」『』（）［］【】％])/gu;

/** Joins lines that an editor wrapped; a browser would show a space between them. */
export function joinJapaneseLines(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(BREAK_IN_JAPANESE, '');
  });
}

/** A heading inside a field stands below the headings of the page. */
export function lowerHeadings(tree: Root): void {
  visit(tree, 'heading', (node) => {
    node.depth = Math.max(node.depth, 4) as typeof node.depth;
  });
}

/** Changes the address of every link and picture. */
export function prefixLinks(tree: Root, change: (address: string) => string): void {
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      node.url = change(node.url);
    }
  });
}
