import type { ContentProblem } from '../../vocabulary/content-problem.ts';
import { RESERVED_ANCHORS, RESERVED_NAMES } from '../site-addresses.ts';
import type { PlanRule } from './plan-rules.ts';

/**
 * A page of `pages/` does not take the address of one that the site makes itself, nor a term of the
 * glossary, which is an anchor of its page, that of a part of every page.
 */
export const reservedPageNames: PlanRule = ({ pages, glossary }) => [
  ...pages
    .filter(({ id }) => RESERVED_NAMES.includes(id))
    .map(({ id, file }) =>
      reserved(file, `「${id}」は、サイトがほかのページに使う名前です。`, `about-${id}.mdx`),
    ),
  ...glossary
    .filter(({ id }) => RESERVED_ANCHORS.includes(id))
    .map(({ id, file }) =>
      reserved(file, `「${id}」は、サイトがページの本文に使う名前です。`, `term-${id}.md`),
    ),
];

function reserved(file: string, message: string, name: string): ContentProblem {
  const hint = `「${name}」のような、ほかの名前に変えてください。`;
  return { code: 'E-FILE-NAME', file, line: 1, column: 1, message, hint };
}
