/** A Japanese fiscal year (年度): the number of the year whose April it begins in. 令和4年度 is 2022. */
export type FiscalYear = number;

/** Eras as fiscal years are named: the era in force for most of the year, so 2019 is 令和元年度. */
const ERAS = [
  { name: '令和', initial: 'R', firstYear: 2019 },
  { name: '平成', initial: 'H', firstYear: 1989 },
  { name: '昭和', initial: 'S', firstYear: 1926 },
] as const;

/**
 * The Japanese name of a fiscal year: 2022 → `令和4年度`, 2019 → `令和元年度`.
 * (`Intl` would call 2019-04-01 平成31年; administrations write 令和元年度.)
 */
export function fiscalYearName(year: FiscalYear): string {
  return `${eraYearName(year)}年度`;
}

/** The fiscal year in both calendars: 2022 → `令和4年度（2022年度）`. */
export function fiscalYearNameWithWestern(year: FiscalYear): string {
  return `${fiscalYearName(year)}（${year}年度）`;
}

/** The shortest usual form, for narrow places: 2022 → `R4`, 2018 → `H30`; years before 昭和 as they are. */
export function fiscalYearAbbreviation(year: FiscalYear): string {
  const era = ERAS.find((candidate) => year >= candidate.firstYear);
  return era ? `${era.initial}${year - era.firstYear + 1}` : String(year);
}

/**
 * Reads `令和4年度`, `令和元年度`, `R4`, `2022`, `2022年度`, in full- or half-width characters.
 * Gives `null` for anything else.
 */
export function parseFiscalYear(text: string): FiscalYear | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const western = /^(\d{4})(年度?)?$/.exec(plain);
  if (western) return Number(western[1]);
  const era = /^(令和|平成|昭和|[RHS])(元|\d{1,2})(年度?)?$/.exec(plain);
  if (!era) return null;
  return westernYear(era[1] as string, era[2] as string);
}

/** A month as printed beside a related plan: `H29.3` → `{ year: 2017, month: 3 }`; `null` if unreadable. */
export function parseEraMonth(text: string): { year: number; month: number } | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const match = /^(令和|平成|昭和|[RHS])(元|\d{1,2})[.年](\d{1,2})月?$/.exec(plain);
  if (!match) return null;
  const year = westernYear(match[1] as string, match[2] as string);
  const month = Number(match[3]);
  return year !== null && month >= 1 && month <= 12 ? { year, month } : null;
}

/** The Japanese name of a calendar month: `{ year: 2017, month: 3 }` → `平成29年3月`. */
export function eraMonthName(date: { year: number; month: number }): string {
  // 令和 began in May 2019 and 平成 in January 1989: by the calendar, not by the fiscal year.
  const inHeisei31 = date.year === 2019 && date.month < 5;
  return `${inHeisei31 ? '平成31' : eraYearName(date.year)}年${date.month}月`;
}

function eraYearName(year: number): string {
  const era = ERAS.find((candidate) => year >= candidate.firstYear);
  if (!era) return String(year);
  const count = year - era.firstYear + 1;
  return `${era.name}${count === 1 ? '元' : count}`;
}

function westernYear(eraText: string, countText: string): number | null {
  const era = ERAS.find(({ name, initial }) => eraText === name || eraText === initial);
  if (!era) return null;
  const count = countText === '元' ? 1 : Number(countText);
  return count >= 1 ? era.firstYear + count - 1 : null;
}
