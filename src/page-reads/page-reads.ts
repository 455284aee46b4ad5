/*
 * What a page of a build has read of the things that change by themselves: the texts of a sheet, the
 * day of a file's last change. Whoever hands such a thing to pages names it here each time it is
 * read; the build keeps the names with the page and makes the page anew when one of them has changed.
 */

/** Whoever wants to know what is read. */
export interface ReadListener {
  /** the thing of this name was read just now */
  read(name: string): void;
  /** what the thing of this name is in this build */
  found(name: string, value: string | null): void;
}

// The pages are modules of Astro's own, in the same process as the build: only what is global is the
// same for both.
const SLOT = Symbol.for('keikaku.page-reads');
const slots = globalThis as { [SLOT]?: ReadListener | undefined };

/** Has the listener told of everything that pages read from now on; `null` for nobody. */
export function listenToReads(listener: ReadListener | null): void {
  slots[SLOT] = listener ?? undefined;
}

/** Whether anybody wants to know: only while a site is built. */
export function isListening(): boolean {
  return slots[SLOT] !== undefined;
}

/** The reads of the innermost {@link remembered} that is being made. */
let inner: Set<string> | null = null;

/** Says that the page that is being made depends on the thing of this name. */
export function noteRead(name: string): void {
  inner?.add(name);
  slots[SLOT]?.read(name);
}

/** Says what the thing is that pages may read under this name; to be said before any page is made. */
export function noteValue(name: string, value: string | null): void {
  slots[SLOT]?.found(name, value);
}

/** What is made once and shown by many pages: each of them has read what the making has read. */
export function remembered<T>(make: () => T): () => T {
  let made: { value: T; reads: ReadonlySet<string> } | null = null;
  return () => {
    if (made === null) {
      const outer = inner;
      const reads = new Set<string>();
      inner = reads;
      try {
        made = { value: make(), reads };
      } finally {
        inner = outer;
      }
    }
    for (const name of made.reads) noteRead(name);
    return made.value;
  };
}
