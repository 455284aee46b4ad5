import {
  isElement,
  isText,
  isWordless,
  newElement,
  type PageElement,
  type PageNode,
  setChildren,
} from './page-nodes.ts';
import { CHARACTERS_ALONE, TEXT_ATTRIBUTES } from './translate-texts.ts';

/** none: no words; page: the language of the page; japanese: Japanese alone; both. */
type Language = 'none' | 'page' | 'japanese' | 'both';

const LETTER = /\p{L}/u;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * `lang="ja"` on the outermost elements that hold Japanese alone, and around Japanese words in a
 * sentence of another language.
 */
export function markJapanese(
  root: { children: PageNode[] },
  japanese: ReadonlySet<PageNode>,
): void {
  const languages = new Map<PageNode, Language>();
  const known = (node: PageNode): Language => {
    const found = languages.get(node) ?? languageOf(node);
    languages.set(node, found);
    return found;
  };

  const languageOf = (node: PageNode): Language => {
    if (isText(node)) {
      if (japanese.has(node)) return 'japanese';
      return LETTER.test(node.data) ? 'page' : 'none';
    }
    if (!isElement(node) || isWordless(node)) return 'none';
    // It says for itself.
    if (node.attribs.lang !== undefined) return 'page';
    const own = together([
      ...TEXT_ATTRIBUTES.map((name) => attributeLanguage(node.attribs[name] ?? '')),
      ...node.children.map(known),
    ]);
    if (own === 'both') mark(node);
    return own;
  };

  const mark = (parent: PageElement) => {
    if (CHARACTERS_ALONE.has(parent.name)) return;
    setChildren(
      parent,
      parent.children.map((child) => {
        if (known(child) !== 'japanese') return child;
        if (isElement(child)) {
          child.attribs.lang = 'ja';
          return child;
        }
        const span = newElement('span', { lang: 'ja' });
        setChildren(span, [child]);
        return span;
      }),
    );
  };

  for (const child of root.children) {
    if (known(child) === 'japanese' && isElement(child)) child.attribs.lang = 'ja';
  }
}

function attributeLanguage(text: string): Language {
  if (!LETTER.test(text)) return 'none';
  return JAPANESE.test(text) ? 'japanese' : 'page';
}

function together(languages: readonly Language[]): Language {
  const found = new Set(languages.filter((language) => language !== 'none'));
  if (found.size === 0) return 'none';
  return found.size === 1 ? ([...found][0] as Language) : 'both';
}
