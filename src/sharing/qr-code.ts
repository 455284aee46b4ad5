// uqr: small, without dependencies; gives the code as its dots.
import { encode } from 'uqr';

/** Empty dots around the code, as its standard wants them. */
const QUIET = 4;

/**
 * The text as a QR code: an SVG picture of one path, black on white whatever surrounds it, because
 * cameras need it so. 15 % of it may be hidden or dirty.
 */
export function qrCode(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const side = size + 2 * QUIET;
  const path = data
    .flatMap((line, y) =>
      runs(line).map(([x, length]) => `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`),
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`;
}

/** Where the dark dots of a line begin and how many follow each other. */
function runs(line: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  line.forEach((dark, x) => {
    if (!dark) return;
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
