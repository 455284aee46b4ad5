import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { MDX_COMPONENTS } from '../vocabulary/mdx-components.ts';
import { mdxParts } from './mdx-body.ts';

/**
 * Hands MDX just the body that the check has judged: the front matter becomes an empty one of as
 * many lines. Without it, a file whose front matter the two parsers see differently would have
 * its facts compiled as text, and `{…}` in them run while the site is built.
 */
export function mdxBodyOnly() {
  return {
    name: 'keikaku-mdx-body',
    enforce: 'pre' as const,
    transform: {
      order: 'pre' as const,
      filter: { id: /\.mdx$/ },
      handler(code: string) {
        const { frontMatterLines, body } = mdxParts(code);
        const blank = '\n'.repeat(Math.max(frontMatterLines - 2, 0));
        return { code: `---\n${blank}---\n${body}`, map: null };
      },
    },
  };
}

/**
 * A remark plugin that stops the build at anything in `.mdx` that could run: the check reports
 * these with file and remedy, and this holds even where the check was not run or was wrong.
 */
export function refuseMdxCode() {
  return (tree: Root) => {
    visit(tree, (node) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        refuseUnlisted(node as unknown as JsxNode);
      } else if (node.type.startsWith('mdx') || node.type === 'html') {
        throw new Error(`Code in content is not compiled (${node.type}).`);
      }
    });
  };
}

interface JsxNode {
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
}

function refuseUnlisted({ name, attributes }: JsxNode): void {
  const component =
    name !== null && Object.hasOwn(MDX_COMPONENTS, name) ? MDX_COMPONENTS[name] : undefined;
  const listed: readonly string[] = component?.attributes ?? [];
  const plain = attributes.every(
    (attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      typeof attribute.value === 'string' &&
      listed.includes(attribute.name ?? ''),
  );
  if (!component || !plain) throw new Error(`<${name}> in content is not compiled.`);
}
