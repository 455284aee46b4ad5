import { z } from 'zod';
import {
  listOf,
  optional,
  optionalName,
  optionalText,
  record,
  refuse,
  requiredName,
  requiredText,
} from './content-value.ts';
import { fiscalYear } from './fiscal-year-value.ts';
import { figureReader } from './indicator-figure.ts';
import { indicatorKind } from './indicator-kind.ts';
import { optionalNumber, planNumber } from './number-value.ts';

const point = record({ 年度: fiscalYear, 値: optionalText, 注: optionalText });

const target = record({
  年度: fiscalYear,
  値: optionalText,
  下限: optionalNumber,
  上限: optionalNumber,
  注: optionalText,
});

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
  訂正前の年度末: optionalText,
  訂正の理由: optionalText,
});

const month = requiredText.transform((text, context) => {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return text;
  return refuse(context, {
    code: 'E-VALUE-CHOICE',
    message: `「{key}」の「${text}」は、年月として読めません。`,
    hint: '西暦の年と月を「2023-04」のように半角で書いてください。',
  });
});

const revision = record({ 時期: month, 改定前: requiredText, 理由: optionalText });

const note = record({ 記号: optionalText, 文: requiredText }).transform((written) => ({
  mark: written.記号,
  text: written.文,
}));

/** 目標指標. Whether its figures must be numbers depends on its kind, so they are read last. */
export const indicator = record({
  番号: planNumber,
  名称: requiredName,
  単位: optionalName,
  種類: indicatorKind,
  担当課: listOf(requiredName),
  基準値: optional(point),
  目標値: optional(target),
  中間目標: listOf(point),
  目標値の改定: listOf(revision),
  許容差: optionalNumber,
  累計の開始年度: optional(fiscalYear),
  比較できない理由: optionalText,
  実績値: listOf(actual),
  注記: listOf(note),
}).transform((written, context) => {
  const figure = figureReader(written.種類, context);
  const { 基準値: baseline, 目標値: goal } = written;
  return {
    number: written.番号,
    name: written.名称,
    unit: written.単位 ?? '',
    kind: written.種類,
    reporters: written.担当課,
    baseline: baseline
      ? figure({ year: baseline.年度, text: baseline.値, mark: baseline.注 }, ['基準値', '値'])
      : null,
    target: goal
      ? figure({ year: goal.年度, text: goal.値, mark: goal.注 }, ['目標値', '値'])
      : null,
    range:
      goal && goal.下限 !== null && goal.上限 !== null
        ? { lower: goal.下限, upper: goal.上限 }
        : null,
    milestones: written.中間目標.map((milestone, index) =>
      figure({ year: milestone.年度, text: milestone.値, mark: milestone.注 }, [
        '中間目標',
        index,
        '値',
      ]),
    ),
    // A former target has the year of the target; where there is none, a rule of the check says so.
    revisions: (goal ? written.目標値の改定 : []).map((revised, index) => ({
      month: revised.時期,
      previous: figure({ year: goal?.年度 as number, text: revised.改定前 }, [
        '目標値の改定',
        index,
        '改定前',
      ]),
      reason: revised.理由,
    })),
    tolerance: written.許容差,
    countedFrom: written.累計の開始年度 ?? null,
    notComparable: written.比較できない理由,
    actuals: written.実績値.map((reported, index) => {
      const read = (key: '年度末' | '9月末', mark: string | null) => {
        const text = reported[key];
        const corrected =
          key === '年度末'
            ? { correctedFrom: reported.訂正前の年度末, reason: reported.訂正の理由 }
            : { correctedFrom: null, reason: null };
        if (text === undefined && mark === null && corrected.correctedFrom === null) return null;
        return figure(
          { year: reported.年度, text: text || null, mark, ...corrected },
          ['実績値', index, key],
          ['実績値', index, '訂正前の年度末'],
        );
      };
      return {
        year: reported.年度,
        yearEnd: read('年度末', reported.年度末の注),
        interim: read('9月末', reported['9月末の注']),
      };
    }),
    notes: written.注記,
  };
});
