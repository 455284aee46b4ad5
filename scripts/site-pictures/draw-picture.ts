import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawPreview } from '../../src/sharing/draw-preview.ts';
import type { PictureSubject } from './site-pictures.ts';

/** The picture as a PNG. The same subject gives the same bytes. */
export function drawPicture(subject: PictureSubject): Uint8Array<ArrayBuffer> {
  switch (subject.kind) {
    case 'chart':
      return drawChart(subject.chart, subject);
    case 'preview':
      return drawPreview(subject.card);
  }
}
