import { crc32, deflateSync } from 'node:zlib';

/** Bits of each colour channel by which two colours are told apart. */
const KEPT_BITS = 4;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * An opaque picture as a PNG with a palette, a quarter of the size of the one that the canvas
 * writes: a chart has few colours, and the steps between them at the edges of letters need not be
 * finer than the eye. Colours that differ only in their lower bits become the most frequent of
 * them, so that the chart's own colours stay exact. https://www.w3.org/TR/png-3/
 */
export function indexedPng(
  rgba: Uint8ClampedArray,
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const runs = runsOf(rgba, width);
  const { palette, indexOf } = fewColours(runs);
  // Each line begins with its filter: 0, none, which suits a palette best.
  const lines = Buffer.alloc((width + 1) * height);
  let from = 0;
  for (let run = 0; run < runs.ends.length; run++) {
    const to = runs.ends[run] as number;
    const index = indexOf(runs.colours[run] as number);
    const shift = Math.floor(from / width) + 1;
    // A call costs more than a short run.
    if (to - from < 16) for (let i = from; i < to; i++) lines[i + shift] = index;
    else lines.fill(index, from + shift, to + shift);
    from = to;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits, palette, no interlacing
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]))),
      // A level more saves three hundred bytes and takes seven times as long.
      chunk('IDAT', deflateSync(lines, { level: 7 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/**
 * Neighbours of one colour in one line, each with its colour and the pixel after its last: what is
 * said of each pixel, or in objects, would take most of the time.
 */
interface Runs {
  colours: number[];
  ends: number[];
}

function runsOf(rgba: Uint8ClampedArray, width: number): Runs {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const runs: Runs = { colours: [], ends: [] };
  for (let from = 0; from < pixels.length; ) {
    const end = from - (from % width) + width;
    const pixel = pixels[from];
    let to = from + 1;
    while (to < end && pixels[to] === pixel) to++;
    runs.colours.push(colourAt(rgba, from));
    runs.ends.push(to);
    from = to;
  }
  return runs;
}

function fewColours({ colours, ends }: Runs): {
  palette: number[];
  indexOf: (colour: number) => number;
} {
  const counts = new Map<number, number>();
  let from = 0;
  for (let run = 0; run < ends.length; run++) {
    const colour = colours[run] as number;
    const to = ends[run] as number;
    counts.set(colour, (counts.get(colour) ?? 0) + to - from);
    from = to;
  }
  const byFrequency = [...counts.keys()].sort(
    (a, b) => (counts.get(b) as number) - (counts.get(a) as number) || a - b,
  );
  for (let bits = KEPT_BITS; ; bits--) {
    const indices = new Map<number, number>();
    const palette: number[] = [];
    for (const colour of byFrequency) {
      const key = coarse(colour, bits);
      if (indices.has(key)) continue;
      indices.set(key, palette.length);
      palette.push(colour);
    }
    if (palette.length > 256) continue;
    const indexOf = new Map(byFrequency.map((c) => [c, indices.get(coarse(c, bits)) as number]));
    return { palette, indexOf: (colour) => indexOf.get(colour) as number };
  }
}

function coarse(colour: number, bits: number): number {
  const mask = (0xff << (8 - bits)) & 0xff;
  return colour & ((mask << 16) | (mask << 8) | mask);
}

function colourAt(rgba: Uint8ClampedArray, at: number): number {
  const i = at * 4;
  return ((rgba[i] as number) << 16) | ((rgba[i + 1] as number) << 8) | (rgba[i + 2] as number);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
