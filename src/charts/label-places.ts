/** A rectangle in pixels of the canvas. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a label goes, and whether it covers neither another label nor a mark there. */
export interface Place {
  box: Box;
  free: boolean;
}

/** What a label must keep away from. */
export interface Obstacles {
  bounds: Box;
  /** labels already placed */
  taken: readonly Box[];
  /** the marks of all points */
  marks: readonly Box[];
  /** dots along the lines: covered only where nothing better is left */
  lines: readonly { x: number; y: number }[];
}

/** Distance of a label from the centre of its point. */
const GAP = 10;

/** Positions around a point, the liked ones first: -1 left or above, 0 centred, 1 right or below. */
const POSITIONS = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** The place beside the point that covers least; of equals, the first of {@link POSITIONS}. */
export function freePlace(
  point: { x: number; y: number },
  size: { width: number; height: number },
  obstacles: Obstacles,
): Place {
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [across, down] of POSITIONS) {
    const box = boxAt(point, size, across, down, obstacles.bounds);
    const labels = obstacles.taken.filter((other) => overlap(box, other)).length;
    const marks = obstacles.marks.filter((other) => overlap(box, other)).length;
    const dots = obstacles.lines.filter((dot) => contains(box, dot)).length;
    const outside = box.top < obstacles.bounds.top || box.bottom > obstacles.bounds.bottom ? 1 : 0;
    const cost = labels * 1000 + outside * 500 + marks * 100 + dots;
    if (cost < least) {
      least = cost;
      best = { box, free: labels + outside + marks === 0 };
    }
  }
  return best as Place;
}

function boxAt(
  { x, y }: { x: number; y: number },
  { width, height }: { width: number; height: number },
  across: number,
  down: number,
  bounds: Box,
): Box {
  const beside = across * (width / 2 + (down === 0 ? GAP : 4));
  // Never cut off at the side of the picture: pushed in as far as needed.
  const left = Math.min(Math.max(x + beside - width / 2, bounds.left), bounds.right - width);
  const top = y + down * (height / 2 + GAP - 2) - height / 2;
  return { left, right: left + width, top, bottom: top + height };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function contains(box: Box, { x, y }: { x: number; y: number }): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
