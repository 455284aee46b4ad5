import { describe, expect, it } from 'vitest';
import {
  initiativeRows,
  initiativesWithoutRow,
  runsIn,
} from '../../src/summaries/initiative-rows.ts';
import { measure, policy, row, sheet } from './plan-parts.ts';

describe('取組と、シートの行', () => {
  const of = measure('1-6-1');
  const year = sheet(of, 2022);
  const relisted = row(year, 1, { relisted: true });
  const primary = row(year, 1);
  const [first] = of.initiatives;
  const silent = { ...first, id: '1-6-1.3', number: 3 } as (typeof of.initiatives)[number];

  it('再掲の行が先にあっても、元の行へ案内する', () => {
    expect(initiativeRows(of.initiatives, year)[0]?.row).toBe(primary);
    expect(relisted.initiative).toBe(primary.initiative);
  });

  it('計画にあってシートに行のない取組は、行がないと言う', () => {
    expect(initiativeRows([silent], year)).toEqual([
      { initiative: silent, row: null, missing: true },
    ]);
  });

  it('その年度に行わない取組に行がないのは、欠けではない', () => {
    expect(initiativeRows([{ ...silent, from: 2023 }], year)[0]?.missing).toBe(false);
    expect(initiativeRows([{ ...silent, until: 2021 }], year)[0]?.missing).toBe(false);
  });

  it('シートがまだなければ、欠けとは言わない', () => {
    expect(initiativeRows([silent], null)[0]?.missing).toBe(false);
  });

  it('始まりと終わりの年度を含む', () => {
    expect(runsIn({ ...silent, from: 2022, until: 2023 }, 2022)).toBe(true);
    expect(runsIn({ ...silent, from: 2022, until: 2023 }, 2023)).toBe(true);
    expect(runsIn({ ...silent, from: 2022, until: 2023 }, 2024)).toBe(false);
  });

  it('政策全体では、行のない取組だけを挙げる。シートのない施策は挙げない', () => {
    const other = measure('1-6-2', { initiatives: [{ ...silent, id: '1-6-2.1' }] });
    const with3 = measure('1-6-3', { initiatives: [silent] });
    row(sheet(with3, 2022), 1);
    const scope = policy('1-6', { measures: [other, with3] });
    expect(initiativesWithoutRow(scope, 2022)).toEqual([silent]);
    expect(initiativesWithoutRow(scope, 2021)).toEqual([]);
  });
});
