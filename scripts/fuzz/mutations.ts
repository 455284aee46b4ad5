import type { Chance } from './random-numbers.ts';

/** The files of a plan by path; what one change of them adds, replaces or (`null`) removes. */
export type Files = ReadonlyMap<string, Buffer>;
export type Changes = Map<string, Buffer | null>;

/** One way to spoil or edit a plan; `null` where it does not fit the file that chance took. */
type Mutator = (files: Files, chance: Chance) => Changes | null;

const SIGNS = [
  ...'{}<>[]()*_#-:"\'&!|`~\\%@=+,;?^$0１ａ：、※・＊｛',
  '\n',
  '\n\n',
  '---\n',
  '\t',
  '\u3000',
  '\u200b',
  '\u202e',
  '\0',
  '\r',
  '<!--',
  '[x]: y',
  '- - ',
  '&#0;',
  'あ',
];
const VALUES = [
  '',
  'null',
  '0',
  '-1',
  '1e9',
  '2022',
  '９９',
  'はい',
  '[]',
  '{}',
  '[あ, い]',
  '{ あ: い }',
  '&a x',
  '*a',
  '!!js x',
  "'",
  '"\\u0000"',
  '1,000',
  '2024-02-30',
  '※9',
  '__proto__',
  '長'.repeat(300),
];

const bytes: Mutator = (files, chance) =>
  onBytes(files, chance, (content) => {
    const at = chance.number(content.length + 1);
    const cut = chance.number(4);
    const put = Buffer.from(Array.from({ length: chance.number(3) }, () => chance.number(256)));
    return Buffer.concat([content.subarray(0, at), put, content.subarray(at + cut)]);
  });

const truncated: Mutator = (files, chance) =>
  onBytes(files, chance, (content) => content.subarray(0, chance.number(content.length)));

const sign: Mutator = (files, chance) =>
  onText(files, chance, (text) => {
    const at = chance.number(text.length + 1);
    return text.slice(0, at) + chance.pick(SIGNS) + text.slice(at + chance.number(2));
  });

const lines: Mutator = (files, chance) =>
  onLines(files, chance, (all) => {
    const at = chance.number(all.length);
    const line = all[at] as string;
    const other = chance.number(all.length);
    const ways = [
      () => all.splice(at, 1),
      () => all.splice(other, 0, line),
      () => all.splice(other, 0, ...all.splice(at, 1)),
      () => all.splice(at, 2, line + (all[at + 1] ?? '')),
      () => all.splice(at, 1, `  ${line}`),
      () => all.splice(at, 1, line.trimStart()),
      () => all.splice(at, 1 + chance.number(6)),
    ];
    chance.pick(ways)();
  });

const keys: Mutator = (files, chance) =>
  onMatch(files, chance, /^[ \t]*(?:- )?([^\s:#-][^:\n]*):/gmu, (key) =>
    chance.pick([
      key.slice(1),
      `${key}あ`,
      [...key].reverse().join(''),
      key.replace(/^.+$/u, '名称'),
      `${key}：`,
      ` ${key} `,
    ]),
  );

const headings: Mutator = (files, chance) =>
  onMatch(files, chance, /^(#{1,6} .*)$/gmu, (heading) =>
    chance.pick([
      heading.slice(1),
      `#${heading}`,
      heading.replace(' ', ''),
      heading.slice(0, -1),
      `${heading}\n\n${heading}`,
      heading.replace('#', '＃'),
      '',
      `${heading} #`,
      `> ${heading}`,
    ]),
  );

const values: Mutator = (files, chance) =>
  onMatch(files, chance, /: ([^\n]+)$/gmu, (value) =>
    chance.pick([
      ...VALUES,
      value.slice(1),
      `${value}あ`,
      value.replace(/\d/, '7'),
      `'${value}'`,
      `[${value}]`,
    ]),
  );

const words: Mutator = (files, chance) =>
  onMatch(
    files,
    chance,
    /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,})/gmu,
    (word) =>
      chance.pick([
        `${word}増`,
        word.slice(1),
        `**${word}**`,
        `[${word}](/about/)`,
        `${word}※1`,
        '',
      ]),
  );

const removed: Mutator = (files, chance) => new Map([[chance.pick([...files.keys()]), null]]);

const renamed: Mutator = (files, chance) => {
  const file = chance.pick([...files.keys()]);
  const name = chance.pick([
    file.replace(/\d(?=\.\w+$)/, (digit) => String(Number(digit) + 1)),
    file.replace(/\d{4}\//, (year) => `${Number(year.slice(0, 4)) + chance.pick([-1, 1, 50])}/`),
    file.replace(/\.mdx?$/, (ending) => (ending === '.md' ? '.mdx' : '.md')),
    file.replace(/[^/]+$/, (last) => last.toUpperCase()),
    file.replace(/[^/]+$/, (last) => `x-${last}`),
    file.replace(/\//, '/deeper/'),
    `${file}.bak`,
  ]);
  if (name === file) return null;
  return new Map([
    [name, files.get(file) as Buffer],
    [file, null],
  ]);
};

const duplicated: Mutator = (files, chance) => {
  const file = chance.pick([...files.keys()]);
  const copy = file.replace(/([^/]+?)(\.\w+)$/, (_, stem: string, ending: string) =>
    chance.pick([`${stem}-2${ending}`, `${stem} のコピー${ending}`, `${stem}0${ending}`]),
  );
  return new Map([[copy, files.get(file) as Buffer]]);
};

const swapped: Mutator = (files, chance) => {
  const [one, other] = [chance.pick([...files.keys()]), chance.pick([...files.keys()])];
  if (one === other) return null;
  return new Map([
    [one, files.get(other) as Buffer],
    [other, files.get(one) as Buffer],
  ]);
};

const overwritten: Mutator = (files, chance) => {
  const [one, other] = [chance.pick([...files.keys()]), chance.pick([...files.keys()])];
  return one === other ? null : new Map([[one, files.get(other) as Buffer]]);
};

export const MUTATORS: Readonly<Record<string, Mutator>> = {
  bytes,
  truncated,
  sign,
  lines,
  keys,
  headings,
  values,
  words,
  removed,
  renamed,
  duplicated,
  swapped,
  overwritten,
};

function onBytes(files: Files, chance: Chance, change: (content: Buffer) => Buffer): Changes {
  const file = chance.pick([...files.keys()]);
  return new Map([[file, change(files.get(file) as Buffer)]]);
}

function onText(files: Files, chance: Chance, change: (text: string) => string): Changes {
  return onBytes(files, chance, (content) => Buffer.from(change(content.toString('utf8'))));
}

function onLines(files: Files, chance: Chance, change: (lines: string[]) => void): Changes {
  return onText(files, chance, (text) => {
    const all = text.split('\n');
    change(all);
    return all.join('\n');
  });
}

/** Replaces what the group of one match of the pattern holds. */
function onMatch(
  files: Files,
  chance: Chance,
  pattern: RegExp,
  change: (found: string) => string,
): Changes | null {
  const file = chance.pick([...files.keys()]);
  const text = (files.get(file) as Buffer).toString('utf8');
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return null;
  const match = chance.pick(matches);
  const found = match[1] as string;
  const at = match.index + match[0].indexOf(found);
  const after = text.slice(0, at) + change(found) + text.slice(at + found.length);
  return new Map([[file, Buffer.from(after)]]);
}
