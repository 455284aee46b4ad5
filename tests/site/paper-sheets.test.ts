import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { paperDocument } from '../../scripts/official-paper/paper-document.ts';
import { divisionPaper, measurePaper, type Paper, policyPaper } from '../../src/paper/papers.ts';
import type { Division, Measure, Plan, Policy, ProgressSheet } from '../../src/plan/types.ts';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { readPdf } from './setup/pdf-text.ts';

const COMPLETE = join(import.meta.dirname, '../fixtures/plans/complete');
const YEAR = 2023;
const SMALLEST_LETTERS = 8;

const open = useChromium();
let folder: string;
let plan: Plan;
let page: Page;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-sheets-'));
  plan = (await readPlan(COMPLETE)).plan as Plan;
  page = await open({ viewport: SCREENS.desktop });
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The text of each page of a paper. */
async function printed(paper: Paper): Promise<string[]> {
  await page.setContent(paperDocument({ plan, day: '2026-04-01' }, paper));
  const file = join(folder, 'paper.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  return (await readPdf(file)).pages;
}

/** A measure whose sheet has a row of each of these numbers of lines, and nothing in the other columns. */
function measureWithRows(lines: readonly number[]): Measure {
  const measure = plan.measures.find(({ id }) => id === '2-1-1') as Measure;
  const sheet = measure.sheets.find(({ year }) => year === YEAR) as ProgressSheet;
  const own: Measure = { ...measure };
  const asked: ProgressSheet = { ...sheet, measure: own, entries: [] };
  asked.entries = lines.map((count, at) => ({
    ...(sheet.entries[at % sheet.entries.length] as ProgressSheet['entries'][number]),
    sheet: asked,
    currentStateAndIssues: null,
    projects: { markdown: listOf(count), line: 1, column: 1 },
    results: null,
    futureDirection: null,
  }));
  own.sheets = [asked];
  return own;
}

function listOf(count: number): string {
  return Array.from({ length: count }, (_, at) => `- 事業その${at + 1}`).join('\n');
}

describe('シートの紙', () => {
  it('8行の行が三つなら、A4の1枚に収まる', async () => {
    const pages = await printed(
      measurePaper({ plan, day: '2026-04-01' }, measureWithRows([8, 8, 8]), YEAR),
    );
    expect(pages.length).toBe(1);
  });

  it('あふれても、行のない紙、凡例のない紙はできない', async () => {
    let longest = 0;
    for (let last = 6; last <= 12; last++) {
      const measure = measureWithRows([8, 8, last]);
      const pages = await printed(measurePaper({ plan, day: '2026-04-01' }, measure, YEAR));
      longest = Math.max(longest, pages.length);
      for (const text of pages) {
        expect(text, `${last} 行`).toContain('【環境課】');
        expect(text, `${last} 行`).toContain('（達成度）A：');
      }
    }
    expect(longest).toBe(2);
  });

  it('文字は、どれも8ポイントより小さくならない', async () => {
    const source = { plan, day: '2026-04-01' };
    const papers = [
      measurePaper(source, plan.measures[0] as Measure, YEAR),
      policyPaper(source, plan.policies[0] as Policy, YEAR),
      divisionPaper(source, plan.divisions[0] as Division, YEAR),
    ];
    for (const paper of papers) {
      await page.setContent(paperDocument(source, paper));
      const small = await page.evaluate((smallest) => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (texts.nextNode()) {
          const { parentElement, textContent } = texts.currentNode;
          if (parentElement === null || parentElement.closest('.screen-reader, style')) continue;
          const points = Number.parseFloat(getComputedStyle(parentElement).fontSize) * 0.75;
          if (textContent?.trim() && points < smallest - 0.01)
            found.push(`${points} ${textContent}`);
        }
        return found;
      }, SMALLEST_LETTERS);
      expect(small, paper.title).toEqual([]);
    }
  });
});
