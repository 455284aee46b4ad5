/** What an operating system can do with files and Node does not offer. */
interface NativeFiles {
  /** puts each of two folders at the place of the other, in one step */
  swapSync(from: string, to: string): void;
  /** locks an open file for this process alone; `false` where another process holds it */
  tryLock(descriptor: number): boolean;
}

/**
 * fs-native-extensions, or `null` on a machine that it was not made for (Alpine Linux, 32 bits): a site
 * can be built there all the same, with two renames in place of one step.
 */
export async function nativeFiles(): Promise<NativeFiles | null> {
  try {
    // @ts-expect-error: the package describes no types.
    const { default: native } = await import('fs-native-extensions');
    return native as NativeFiles;
  } catch {
    return null;
  }
}
