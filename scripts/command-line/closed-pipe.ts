/**
 * Lets a command go on to its end where nobody reads its words any more: `| head` has seen enough, a
 * window was closed. It may be writing files, and what it began is to be whole.
 */
export function outliveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listeners('error').includes(unlessClosed)) continue;
    stream.on('error', unlessClosed);
  }
}

function unlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
