/**
 * The place on the new page that a place on the old one has become: rows and indicators begin with
 * the number of their measure or policy (`#1-4-4.2` on `/measures/1-4-4/2022/` → `#1-4-3.2`); any other
 * stays as it is.
 */
export function movedAnchor(anchor: string, from: string, to: string): string {
  const [old, now] = [numberIn(from), numberIn(to)];
  if (old === null || now === null) return anchor;
  for (const before of ['#', '#indicator-']) {
    const rest = anchor.slice(before.length + old.length);
    if (anchor.startsWith(before + old) && /^[.-]/.test(rest)) return before + now + rest;
  }
  return anchor;
}

function numberIn(path: string): string | null {
  return /\/(?:policies|measures)\/([\d-]+)\//.exec(path)?.[1] ?? null;
}
