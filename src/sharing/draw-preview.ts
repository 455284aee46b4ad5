import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CHART_PALETTES } from '../charts/chart-look.ts';
import { paintChart } from '../charts/draw-chart.ts';
import { indexedPng } from '../charts/indexed-png.ts';
import { pictureFont } from '../charts/picture-fonts.ts';
import { fewLines } from './broken-lines.ts';
import { drawTally, tallyWords } from './draw-tally.ts';
import { type Pen, penFor } from './pen.ts';
import type { PreviewCard } from './preview-card.ts';
import { PREVIEW_SIZE } from './preview-size.ts';

// A native module cannot be bundled: it is found from the project's folder.
const { createCanvas, GlobalFonts } = createRequire(join(process.cwd(), 'package.json'))(
  '@napi-rs/canvas',
) as typeof import('@napi-rs/canvas');

const { ink, inkSoft, surface, accent } = CHART_PALETTES.light;
const EDGE = 64;
const BAND = 88;
/** Where the chart stands and how many pixels one of its own takes. */
const CHART = { x: 664, y: 200, ratio: 1.38 };
/** Sizes of the title; the first that needs no more than its lines is taken. */
const TITLES = [
  { size: 72, lines: 2 },
  { size: 60, lines: 3 },
  { size: 50, lines: 3 },
  { size: 42, lines: 4 },
];

/** The card as a PNG. The same card gives the same bytes. */
export function drawPreview(card: PreviewCard): Uint8Array<ArrayBuffer> {
  const { width, height } = PREVIEW_SIZE;
  const canvas = createCanvas(width, height);
  const ctx = canvas.getContext('2d');
  const pen = penFor(ctx, pictureFont(wordsOf(card), GlobalFonts));
  ctx.fillStyle = surface;
  ctx.fillRect(0, 0, width, height);
  ctx.fillStyle = accent;
  ctx.fillRect(0, 0, width, BAND);
  pen.write(card.plan, {
    x: EDGE,
    y: 56,
    room: width - 2 * EDGE,
    size: 32,
    bold: true,
    colour: surface,
  });

  const room = card.chart === null ? width - 2 * EDGE : CHART.x - EDGE - 24;
  let y = BAND + 68;
  if (card.kicker !== '') {
    pen.write(card.kicker, { x: EDGE, y, room, size: 34, bold: true, colour: accent });
  } else {
    y -= 40;
  }
  const { size, lines } = titleOf(card, pen, room);
  for (const text of lines) {
    y += Math.round(size * 1.34);
    pen.write(text, { x: EDGE, y, room, size, bold: true, colour: ink });
  }
  drawFoot(card, pen, room);
  if (card.chart !== null) drawChartOf(card.chart, pen);
  const { data } = ctx.getImageData(0, 0, width, height);
  return indexedPng(data, width, height);
}

function titleOf(
  { title }: PreviewCard,
  pen: Pen,
  room: number,
): { size: number; lines: string[] } {
  const tries = TITLES.map(({ size, lines }) => {
    const widthOf = (text: string) => pen.widthOf(text, size, true);
    return { size, most: lines, lines: fewLines(title, widthOf, room, lines) };
  });
  const whole = tries.find(({ lines }) => lines.join('') === title);
  return whole ?? (tries.at(-1) as (typeof tries)[number]);
}

/** From the lower edge upwards: the tally, above it the facts, above them the verdict. */
function drawFoot({ tally, facts, status, chart }: PreviewCard, pen: Pen, room: number): void {
  let y = PREVIEW_SIZE.height - 44;
  if (tally !== null) y = drawTally(tally, pen, { x: EDGE, y, room });
  for (const fact of facts.toReversed()) {
    const widthOf = (text: string) => pen.widthOf(text, 28, false);
    for (const text of fewLines(fact, widthOf, room, chart === null ? 2 : 3).toReversed()) {
      pen.write(text, { x: EDGE, y, room, size: 28, colour: inkSoft });
      y -= 42;
    }
  }
  if (status !== null) {
    pen.write(status, { x: EDGE, y: y - 4, room, size: 48, bold: true, colour: accent });
  }
}

function drawChartOf({ name, chart }: NonNullable<PreviewCard['chart']>, pen: Pen): void {
  const room = PREVIEW_SIZE.width - CHART.x - EDGE + 24;
  const widthOf = (text: string) => pen.widthOf(text, 24, true);
  fewLines(name ?? '', widthOf, room, 2).forEach((text, line) => {
    pen.write(text, {
      x: CHART.x,
      y: BAND + 56 + 34 * line,
      room,
      size: 24,
      bold: true,
      colour: inkSoft,
    });
  });
  paintChart(chart, { form: 'narrow', scheme: 'light', ratio: CHART.ratio }, (canvas) => {
    pen.ctx.drawImage(canvas, CHART.x, CHART.y);
  });
}

function wordsOf({ plan, kicker, title, facts, tally, status, chart }: PreviewCard): string {
  return [plan, kicker, title, ...facts, tally && tallyWords(tally), status, chart?.name, '…'].join(
    '',
  );
}
