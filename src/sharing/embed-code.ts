/** How high a small view is, in CSS pixels, by the width of the column that it stands in. */
export interface EmbedHeight {
  /** in one of 320 pixels; the attribute, for hosts that take styles out of what they are given */
  narrow: number;
  /** from 720 pixels on */
  wide: number;
}

const NARROW_COLUMN = 320;
const WIDE_COLUMN = 720;
/** What a frame must be able to lose for a longer code. */
const WORTH_IT = 100;

/**
 * The HTML that shows a small view of this site within a page of another one, without any script.
 * Its height falls evenly with the width of the column, which the container's unit knows: what text
 * takes falls faster at first, so the frame is never too low between the two widths.
 */
export function embedCode(address: string, title: string, height: EmbedHeight): string {
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height.narrow}"`;
  const less = height.narrow - height.wide;
  if (less < WORTH_IT) return `${frame} loading="lazy"></iframe>`;
  const range = WIDE_COLUMN - NARROW_COLUMN;
  // 1cqi is a hundredth of the column.
  const line = `${height.narrow + (less * NARROW_COLUMN) / range}px - ${(less * 100) / range}cqi`;
  const style = `height:clamp(${height.wide}px,${line},${height.narrow}px)`;
  return `<div style="container-type:inline-size;width:100%">${frame} style="${style}" loading="lazy"></iframe></div>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
