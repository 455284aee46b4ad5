import { RESERVED_NAMES } from '../site-addresses.ts';
import type { PlanRule } from './plan-rules.ts';

/** A page of `pages/` does not take the address of one that the site makes itself. */
export const reservedPageNames: PlanRule = ({ pages }) =>
  pages
    .filter(({ id }) => RESERVED_NAMES.includes(id))
    .map(({ id, file }) => ({
      code: 'E-FILE-NAME' as const,
      file,
      line: 1,
      column: 1,
      message: `「${id}」は、サイトがほかのページに使う名前です。`,
      hint: `「about-${id}.mdx」のような、ほかの名前に変えてください。`,
    }));
