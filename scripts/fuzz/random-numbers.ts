/** Chance that can be repeated. */
export interface Chance {
  /** from 0, smaller than `below` */
  number(below: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Always the same for the same seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  // Neighbouring seeds begin alike; their second numbers do not.
  next();
  const number = (below: number) => Math.floor(next() * below);
  return { number, pick: (list) => list[number(list.length)] as (typeof list)[number] };
}
