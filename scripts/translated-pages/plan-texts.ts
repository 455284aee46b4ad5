/**
 * Every text of the plan as its files write it, with spaces as one: what must not be taken for a
 * sentence of the interface.
 */
export function planTexts(plan: unknown): Set<string> {
  const texts = new Set<string>();
  const seen = new Set<object>();
  const collect = (value: unknown) => {
    if (typeof value === 'string') texts.add(value.replace(/\s+/gu, ' ').trim());
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const part of value instanceof Map ? value.values() : Object.values(value)) collect(part);
  };
  collect(plan);
  return texts;
}
