/** A server that never answers is a failure too; then a reader is told and can try again. */
export function fetchPatiently(address: string): Promise<Response> {
  return fetch(address, { signal: AbortSignal.timeout(30_000) });
}
