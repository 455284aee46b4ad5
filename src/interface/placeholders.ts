import type { InterfaceLanguage } from '../vocabulary/interface-language.ts';

/*
 * What may vary in a text of the interface. A placeholder is a letter, which says what stands there,
 * and where a text holds several of them a number: `{n}`, `{n2}`, `{y}`, `{t1}`.
 */

/**
 * n a number, i a number of the plan (1-5-1), y a fiscal year, d a day, m a month, v
 * versions, t any text.
 */
export const PLACEHOLDER = /\{([niydmvt])(\d*)\}/g;

export const PLACEHOLDER_PATTERNS: Readonly<Record<string, string>> = {
  n: '[−-]?\\d[\\d,]*(?:\\.\\d+)?',
  i: '\\d+(?:-\\d+)*(?:\\.\\d+)?(?:-[a-z]+)*',
  y: '(?:令和|平成|昭和)(?:元|\\d+)年度',
  d: '\\d{4}年\\d{1,2}月\\d{1,2}日',
  m: '(?:令和|平成|昭和)(?:元|\\d+)年\\d{1,2}月',
  v: '\\d+(?:\\.\\d+)+(?:、\\d+(?:\\.\\d+)+)*',
  t: '.+?',
};

const ERAS: Readonly<Record<string, { latin: string; before: number; reading: string }>> = {
  令和: { latin: 'Reiwa', before: 2018, reading: 'れいわ' },
  平成: { latin: 'Heisei', before: 1988, reading: 'へいせい' },
  昭和: { latin: 'Showa', before: 1925, reading: 'しょうわ' },
};

const MONTHS: Readonly<Record<'en' | 'pt-BR', readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  'pt-BR':
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
      ' ',
    ),
};

/** A year, month or day as the language writes it; anything else as it stands. */
export function placeholderText(language: InterfaceLanguage, kind: string, text: string): string {
  if (kind === 'd') {
    const [year, month, day] = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    return dayText(language, year as number, month as number, day as number);
  }
  if (kind === 'n' && language === 'pt-BR') return withCommaForPoint(text);
  if (kind === 'v') return language === 'easy' ? text : text.replaceAll('、', ', ');
  if (kind !== 'y' && kind !== 'm') return text;
  const [, eraName = '', count = '', month] = /^(\D\D)(元|\d+)年(?:度|(\d+)月)$/.exec(text) ?? [];
  const era = ERAS[eraName];
  if (era === undefined) return text;
  const number = count === '元' ? 1 : Number(count);
  // Until April the month belongs to the calendar year all the same: 平成31年3月 is March 2019.
  const year = era.before + number;
  if (language === 'easy') {
    // The western year first: many know no other.
    if (month !== undefined) return `${year}年（ねん）${month}月（がつ）`;
    return `${year}年度（ねんど）（${eraName}（${era.reading}）${count}年度（ねんど））`;
  }
  if (month !== undefined) {
    const name = MONTHS[language][Number(month) - 1] as string;
    return language === 'en' ? `${name} ${year}` : `${name} de ${year}`;
  }
  return language === 'en'
    ? `FY${year} (${era.latin} ${number})`
    : `ano fiscal de ${year} (${era.latin} ${number})`;
}

/** `{n:place|places}` in a translation: what is counted, by the number that stands for `{n}`. */
const COUNTED = /\{(n\d*):([^|}]*)\|([^}]*)\}/g;

export function withCounted(
  language: InterfaceLanguage,
  template: string,
  valueFor: (name: string) => string,
): string {
  return template.replace(COUNTED, (_, name: string, one: string, many: string) => {
    const number = Number(valueFor(`{${name}}`).replace(/[−,]/g, ''));
    // Portuguese counts in the plural from two on: 1,5 ponto.
    const isOne = language === 'pt-BR' ? number > 0 && number < 2 : number === 1;
    return isOne ? one : many;
  });
}

/** Figures, signs of calculation and a unit in Latin letters: `34.3%`, `(40.0 − 33.8) ÷ 6`. */
const FIGURES =
  /^[\d\s.,%()+−×÷=±→~…–/]*\d[\d\s.,%()+−×÷=±→~…–/]*(?:(?:m?g|kg|k?m|ha|kWh|mg\/L)[²³]?)?$/u;
/** A share within a sentence. */
const SHARE = /(?<![\d.,-])\d[\d,]*(?:\.\d+)?(?=\s?%)/g;

/** The figures of a text without Japanese, as the language writes them. */
export function figuresIn(language: InterfaceLanguage, text: string): string {
  if (language !== 'pt-BR') return text;
  if (FIGURES.test(text)) return text.replace(/\d[\d,]*(?:\.\d+)?/g, withCommaForPoint);
  return text.replace(SHARE, withCommaForPoint);
}

/** `7,157` → `7.157`, `34.3` → `34,3`: in Brazil 7,157 would be a little more than seven. */
function withCommaForPoint(number: string): string {
  return number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

function dayText(language: InterfaceLanguage, year: number, month: number, day: number): string {
  if (language === 'easy') return `${year}年（ねん）${month}月（がつ）${day}日（にち）`;
  const name = MONTHS[language][month - 1] as string;
  return language === 'en' ? `${day} ${name} ${year}` : `${day} de ${name} de ${year}`;
}
