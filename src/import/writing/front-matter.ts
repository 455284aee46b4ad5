import { stringify } from 'yaml';

const OPTIONS = {
  lineWidth: 0,
  singleQuote: true,
  collectionStyle: 'flow',
  flowCollectionPadding: false,
} as const;

/** A text as a YAML value, quoted only where it must be; empty for `null`. */
export function yamlText(text: string | null): string {
  return text === null ? '' : insideFlow(text);
}

/** `[a, b]` */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(insideFlow).join(', ')}]`;
}

/** `{ 年度: 2022, 9月末: , 年度末: }`: values are YAML already, and an empty one stays empty. */
export function yamlMap(entries: readonly (readonly [key: string, value: string])[]): string {
  return `{ ${entries
    .map(([key, value]) => (value === '' ? `${key}: ` : `${key}: ${value}`))
    .join(', ')
    .trimEnd()} }`;
}

/** `名称: みんなで…` as a line of front matter, without a space behind an empty value. */
export function yamlLine(key: string, value: string): string {
  return value === '' ? `${key}:` : `${key}: ${value}`;
}

/** Lines of YAML between the marks of a front matter. */
export function frontMatter(lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\n`;
}

// The library knows which texts need quotes (`%`, `: `, `yes`); a list of one gives the form that
// is right inside `{ }` too.
function insideFlow(text: string): string {
  return stringify([text], OPTIONS).trim().slice(1, -1);
}
