import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { MDX_COMPONENTS } from '../../vocabulary/mdx-components.ts';
import { nearestWord } from '../../vocabulary/nearest-word.ts';
import type { SourceText } from '../source-text.ts';

/** MDX would run at build time: only the listed components, with their listed attributes, as plain text. */
export function checkMdxCode(source: SourceText, node: Nodes): void {
  const offset = node.position?.start.offset ?? 0;
  if (node.type === 'mdxjsEsm') {
    source.report(
      'E-MDX-CODE',
      offset,
      '「import」「export」は使えません。',
      'この行を消してください。部品は import しなくても置けます。文の始まりの英単語なら、前に日本語を置いてください。',
    );
  } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    source.report(
      'E-MDX-CODE',
      offset,
      '「{…}」は使えません。',
      '消してください。文字としての波かっこは「｛｝」か「\\{ \\}」と書きます。',
    );
  } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    checkComponent(source, node, offset);
  }
}

function checkComponent(
  source: SourceText,
  node: MdxJsxFlowElement | MdxJsxTextElement,
  offset: number,
): void {
  const name = node.name ?? '';
  const component = Object.hasOwn(MDX_COMPONENTS, name) ? MDX_COMPONENTS[name] : undefined;
  if (!component) {
    const names = Object.keys(MDX_COMPONENTS);
    const nearest = nearestWord(name, names);
    const list = `置ける部品は ${names.map((known) => `<${known}>`).join('、')} です。`;
    source.report(
      'E-MDX-COMPONENT',
      offset,
      `「<${name}>」という部品は置けません。`,
      nearest === null ? list : `「<${nearest}>」の書き間違いではありませんか。${list}`,
    );
    return;
  }
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    const at = attribute.position?.start.offset ?? offset;
    if (
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (attribute.value && typeof attribute.value === 'object')
    ) {
      source.report(
        'E-MDX-CODE',
        at,
        `部品「<${name}>」の中に「{…}」があります。`,
        `「${component.attributes[0] ?? '名前'}="文"」のように、引用符で囲んだ文だけを書いてください。`,
      );
    } else if (!component.attributes.includes(attribute.name)) {
      const allowed = component.attributes.map((known) => `${known}="…"`).join('、');
      source.report(
        'E-MDX-ATTRIBUTE',
        at,
        `部品「<${name}>」に「${attribute.name}」は書けません。`,
        allowed === '' ? '消してください。' : `書けるのは ${allowed} です。`,
      );
    } else if (attribute.value === null || attribute.value === undefined) {
      source.report(
        'E-MDX-ATTRIBUTE',
        at,
        `部品「<${name}>」の「${attribute.name}」に、値がありません。`,
        `「${attribute.name}="…"」のように、値を引用符で囲んで書いてください。`,
      );
    } else if (seen.has(attribute.name)) {
      source.report(
        'E-MDX-ATTRIBUTE',
        at,
        `部品「<${name}>」に、「${attribute.name}」が二度書かれています。`,
        '一つだけ残してください。',
      );
    }
    if (attribute.type === 'mdxJsxAttribute') seen.add(attribute.name);
  }
}
