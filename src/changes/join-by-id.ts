/** A thing of two states: in both of them, or in one. */
export type Joined<T> = { id: string } & (
  | { before: T; after: T }
  | { before: T; after: null }
  | { before: null; after: T }
);

/** The same things of two states put side by side, in the order of the new one, then those that went. */
export function joinById<T>(
  old: readonly T[],
  now: readonly T[],
  idOf: (item: T) => string,
): Joined<T>[] {
  const before = new Map(old.map((item) => [idOf(item), item]));
  const after = new Map(now.map((item) => [idOf(item), item]));
  const standing = [...after].map(([id, item]): Joined<T> => {
    const earlier = before.get(id);
    return earlier === undefined
      ? { id, before: null, after: item }
      : { id, before: earlier, after: item };
  });
  const gone = [...before]
    .filter(([id]) => !after.has(id))
    .map(([id, item]): Joined<T> => ({ id, before: item, after: null }));
  return [...standing, ...gone];
}
