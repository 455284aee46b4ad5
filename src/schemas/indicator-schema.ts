import { z } from 'zod';
import { listOf, optional, optionalText, record, requiredText } from './content-value.ts';
import { fiscalYear } from './fiscal-year-value.ts';
import { indicatorKind } from './indicator-kind.ts';
import { numberFault, parseNumber, wholeNumber } from './number-value.ts';

const point = record({ 年度: fiscalYear, 値: optionalText, 注: optionalText });

// Blank is "not reported yet", left out is "never asked for": the two must stay apart.
const figureText = z
  .string()
  .optional()
  .transform((text) => text?.trim());

const actual = record({
  年度: fiscalYear,
  '9月末': figureText,
  年度末: figureText,
  '9月末の注': optionalText,
  年度末の注: optionalText,
});

const note = record({ 記号: optionalText, 文: requiredText }).transform((written) => ({
  mark: written.記号,
  text: written.文,
}));

/** 目標指標. Whether its figures must be numbers depends on its kind, so they are read last. */
export const indicator = record({
  番号: wholeNumber,
  名称: requiredText,
  単位: optionalText,
  種類: indicatorKind,
  基準値: optional(point),
  目標値: optional(point),
  実績値: listOf(actual),
  注記: listOf(note),
}).transform((written, context) => {
  const inWords = written.種類 === 'deed' || written.種類 === 'text';
  const figure = (
    year: number,
    text: string | null,
    mark: string | null,
    path: (string | number)[],
  ) => {
    const number = text === null || inWords ? null : parseNumber(text);
    if (text !== null && !inWords && number === null) refuseFigure(context, text, path);
    return {
      year,
      value: inWords ? text : (number?.value ?? null),
      decimals: number?.decimals ?? 0,
      mark,
    };
  };
  const { 基準値: baseline, 目標値: target } = written;
  return {
    number: written.番号,
    name: written.名称,
    unit: written.単位 ?? '',
    kind: written.種類,
    baseline: baseline ? figure(baseline.年度, baseline.値, baseline.注, ['基準値', '値']) : null,
    target: target ? figure(target.年度, target.値, target.注, ['目標値', '値']) : null,
    actuals: written.実績値.map((actual, index) => {
      const read = (key: '年度末' | '9月末', mark: string | null) => {
        const text = actual[key];
        if (text === undefined && mark === null) return null;
        return figure(actual.年度, text || null, mark, ['実績値', index, key]);
      };
      return {
        year: actual.年度,
        yearEnd: read('年度末', actual.年度末の注),
        interim: read('9月末', actual['9月末の注']),
      };
    }),
    notes: written.注記,
  };
});

function refuseFigure(context: z.RefinementCtx, text: string, path: (string | number)[]): void {
  const { message, ...params } = numberFault(text);
  context.addIssue({ code: 'custom', path, message, params });
}
