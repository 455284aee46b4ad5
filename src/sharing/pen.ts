import type { SKRSContext2D } from '@napi-rs/canvas';

/** How a line of words is written; `y` is its base line. */
interface Stroke {
  x: number;
  y: number;
  /** a line that is wider is pressed together, never cut */
  room: number;
  size: number;
  bold?: boolean;
  colour: string;
}

/** Writes words into a picture. */
export interface Pen {
  ctx: SKRSContext2D;
  write(text: string, stroke: Stroke): void;
  widthOf(text: string, size: number, bold: boolean): number;
}

/** A pen with the given CSS font families. */
export function penFor(ctx: SKRSContext2D, families: string): Pen {
  let taken = '';
  const take = (size: number, bold: boolean) => {
    const font = `${bold ? 700 : 400} ${size}px ${families}`;
    // To read the many families of a font costs more than to write a word.
    if (font !== taken) ctx.font = font;
    taken = font;
  };
  // Whoever looks for the best place to break a line asks for the same words again and again.
  const widths = new Map<string, number>();
  return {
    ctx,
    write(text, { x, y, room, size, bold = false, colour }) {
      take(size, bold);
      ctx.fillStyle = colour;
      ctx.fillText(text, x, y, room);
    },
    widthOf(text, size, bold) {
      const key = `${size} ${bold} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      take(size, bold);
      const { width } = ctx.measureText(text);
      widths.set(key, width);
      return width;
    },
  };
}
