/** So many seconds without a byte of any file are taken for a server that no longer answers. */
const SILENCE = 30;

/** Counts what arrives, of whichever file: a slow network brings many files in turn. */
let arrived = 0;

/**
 * Fetches a file whole, however long that takes while anything arrives at all. A server that has
 * fallen silent is a failure; then a reader is told and can try again.
 *
 * @throws when the server cannot be reached or falls silent
 */
export async function fetchPatiently(address: string): Promise<Response> {
  const silent = new AbortController();
  let [known, seconds] = [arrived, 0];
  // Ticks and no clock: a phone that slept meanwhile has not waited.
  const watch = setInterval(() => {
    if (known !== arrived) [known, seconds] = [arrived, 0];
    else if (++seconds === SILENCE) silent.abort();
  }, 1000);
  try {
    const response = await fetch(address, { signal: silent.signal });
    const reader = response.body?.getReader();
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for (;;) {
      arrived++;
      const { value } = (await reader?.read()) ?? {};
      if (!value) break;
      pieces.push(value);
    }
    return new Response(reader ? new Blob(pieces) : null, response);
  } finally {
    clearInterval(watch);
  }
}
