/** A source of numbers that look random and are the same for the same seed. */
export interface RandomNumbers {
  /** a whole number from 0 up to but not including `end` */
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32: one 32-bit state, more than random enough to shuffle sentences. */
export function randomNumbers(seed: number): RandomNumbers {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { below, pick: (list) => list[below(list.length)] as never };
}
