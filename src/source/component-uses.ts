import type { Nodes } from 'mdast';
import { MDX_COMPONENTS } from '../vocabulary/mdx-components.ts';
import type { SourceText } from './source-text.ts';

/** A component placed in the text, with the attributes that are written as plain text. */
export interface ComponentUse {
  name: string;
  attributes: { name: string; value: string; line: number; column: number }[];
  line: number;
  column: number;
}

/** The component that a node places; `null` for any other node and for one that the check refuses. */
export function componentUse(source: SourceText, node: Nodes): ComponentUse | null {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return null;
  const name = node.name ?? '';
  if (!Object.hasOwn(MDX_COMPONENTS, name)) return null;
  const start = node.position?.start.offset ?? 0;
  const [line, column] = source.place(start);
  const attributes = node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') return [];
    const [atLine, atColumn] = source.place(attribute.position?.start.offset ?? start);
    const value = attribute.value ?? '';
    return [{ name: attribute.name, value, line: atLine, column: atColumn }];
  });
  return { name, attributes, line, column };
}
